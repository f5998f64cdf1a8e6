import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutTiles } from './layOutTiles.ts';

const lay = (sizes: number[], ratio = 2) => layOutTiles(sizes, (size) => size, ratio);

test('one category fills the picture', () => {
  expect(lay([7])).toEqual([{ item: 7, left: 0, top: 0, width: 100, height: 100 }]);
});

test('equal ones share it', () => {
  const areas = lay([5, 5, 5, 5]).map(({ width, height }) => width * height);
  for (const area of areas) expect(area).toBeCloseTo(2500);
});

test('an empty category has no tile', () => {
  expect(lay([3, 0]).map(({ item }) => item)).toEqual([3]);
  expect(lay([])).toEqual([]);
});

test('tiles are as large as their sizes, stay inside, and leave nothing over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.5, max: 4, noNaN: true }),
      (sizes, ratio) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const tiles = lay(sizes, ratio);
        expect(tiles).toHaveLength(sizes.length);
        for (const { item, left, top, width, height } of tiles) {
          expect(width * height).toBeCloseTo((item / total) * 10_000, 3);
          expect(Math.min(left, top)).toBeGreaterThan(-1e-6);
          expect(left + width).toBeLessThan(100 + 1e-6);
          expect(top + height).toBeLessThan(100 + 1e-6);
        }
      },
    ),
    { numRuns: 100 },
  );
});
