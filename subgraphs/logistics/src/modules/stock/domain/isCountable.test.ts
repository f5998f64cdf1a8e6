import { expect, test } from 'vitest';
import { isCountable } from './isCountable.ts';

test.each(['24', '2.5', '0.001', '999999999', '2.5000'])('%s can be counted', (quantity) => {
  expect(isCountable(quantity)).toBe(true);
});

test.each(['0', '0.000', '-1', '', '0.0001', '10000000000000'])('%s cannot', (quantity) => {
  expect(isCountable(quantity)).toBe(false);
});
