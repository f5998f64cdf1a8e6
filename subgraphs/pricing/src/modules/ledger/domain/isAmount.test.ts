import { expect, it } from 'vitest';
import { isAmount } from './isAmount.ts';

it.each(['0', '0.010', '12.50', '1000000', '999999999999999.99'])('takes %s', (sum) => {
  expect(isAmount(sum)).toBe(true);
});

it.each(['-0.01', '0.001', '1000000000000000', '9'.repeat(38)])('does not take %s', (sum) => {
  expect(isAmount(sum)).toBe(false);
});
