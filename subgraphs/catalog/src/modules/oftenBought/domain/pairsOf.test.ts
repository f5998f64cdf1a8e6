import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_LINES, pairsOf } from './pairsOf.ts';

test('products of an order are paired once each, whatever the order of lines', () => {
  expect(pairsOf(['b', 'a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(pairsOf(['a', 'a'])).toEqual([]);
});

test('of n products there are n(n-1)/2 pairs, and no more than of the first 100', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 120 }), (ids) => {
      const n = Math.min(ids.length, MOST_LINES);
      const pairs = pairsOf(ids);
      expect(pairs).toHaveLength((n * (n - 1)) / 2);
      expect(pairs.every(([one, other]) => one < other)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
