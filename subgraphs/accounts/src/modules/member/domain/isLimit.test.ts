import { expect, test } from 'vitest';
import { isLimit } from './isLimit.ts';

test.each([
  ['0', true],
  ['0.01', true],
  ['1000000000000', true],
  ['1000000000000.01', false],
  ['-0.01', false],
  ['1.005', false],
])('%s is a limit: %s', (amount, is) => {
  expect(isLimit(amount)).toBe(is);
});
