import { expect, it } from 'vitest';
import { checkProducts, isCost } from './checkCosts.ts';

it('takes costs above zero with 4 decimals', () => {
  expect(['0.0001', '12', '1000000000000'].every(isCost)).toBe(true);
  expect(['0', '-1', '0.00001', '1000000000001'].some(isCost)).toBe(false);
});

it('takes each product once', () => {
  expect(checkProducts('costs', ['a', 'b'])).toBeNull();
  expect(checkProducts('costs', [])?.field).toBe('costs');
  expect(checkProducts('costs', ['a', 'b', 'A'])?.field).toBe('costs.2.productId');
});
