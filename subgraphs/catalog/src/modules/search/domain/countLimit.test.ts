import { expect, test } from 'vitest';
import { isExactCount, shownCount } from './countLimit.ts';

test('counts are exact up to ten thousand, which stands for any larger one', () => {
  expect([shownCount(9_999), isExactCount(9_999)]).toEqual([9_999, true]);
  expect([shownCount(10_000), isExactCount(10_000)]).toEqual([10_000, true]);
  expect([shownCount(10_001), isExactCount(10_001)]).toEqual([10_000, false]);
});
