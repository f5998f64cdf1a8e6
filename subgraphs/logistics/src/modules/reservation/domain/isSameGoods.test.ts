import { expect, test } from 'vitest';
import { isSameGoods } from './isSameGoods.ts';

const goods = (productId: string, quantity: string) => ({ productId, quantity });

test('a line set aside in two warehouses is the same goods', () => {
  expect(isSameGoods([goods('lamp', '100')], [goods('lamp', '60'), goods('lamp', '40.0')])).toBe(
    true,
  );
});

test.each([
  { name: 'another quantity', setAside: [goods('lamp', '99')] },
  { name: 'another product', setAside: [goods('lamp', '100'), goods('cable', '1')] },
  { name: 'nothing', setAside: [] },
])('$name is not', ({ setAside }) => {
  expect(isSameGoods([goods('lamp', '100')], setAside)).toBe(false);
});
