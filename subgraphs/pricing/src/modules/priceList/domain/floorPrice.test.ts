import { expect, it } from 'vitest';
import { floorPrice } from './floorPrice.ts';

it('leaves the margin in per cent of the price, not of the cost', () => {
  expect(floorPrice('92', '8')).toBe('100.0000');
  expect(floorPrice('10', '0')).toBe('10.0000');
  expect(floorPrice('1', '33.33')).toBe('1.4999');
});
