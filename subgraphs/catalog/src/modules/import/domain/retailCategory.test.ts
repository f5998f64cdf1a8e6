import { expect, test } from 'vitest';
import { retailCategory } from './retailCategory.ts';

test.each([
  ['WHITE HANGING HEART T-LIGHT HOLDER', 'Candles & lighting'],
  ['CHRISTMAS CARD STACK OF PRESENTS', 'Christmas'],
  ['JUMBO BAG RED RETROSPOT', 'Bags & umbrellas'],
  ['REGENCY CAKESTAND 3 TIER', 'Home decoration'],
  ['SET OF 3 CAKE TINS PANTRY DESIGN', 'Kitchen & dining'],
  ['STRING OF BEADS', 'Jewellery'],
])('%s belongs to %s', (description, category) => {
  expect(retailCategory(description).map(({ en }) => en)).toEqual(['Gifts & home', category]);
});
