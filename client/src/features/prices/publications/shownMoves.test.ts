import { expect, it } from 'vitest';
import { shownMoves } from './shownMoves.ts';

const bucket = (from: string | null, until: string | null, products: number) => ({
  ...{ from, until, products },
});

it('a distribution shows what moves, from the deepest fall to the highest rise', () => {
  const buckets = [
    bucket(null, '-50', 0),
    bucket('-50', '-5', 10),
    bucket('-5', '0', 0),
    bucket('0.01', '5', 40),
    bucket('5', null, 0),
  ];
  expect(shownMoves(buckets)).toEqual([
    { ...bucket('-50', '-5', 10), isFall: true, share: 25 },
    { ...bucket('-5', '0', 0), isFall: true, share: 0 },
    { ...bucket('0.01', '5', 40), isFall: false, share: 100 },
  ]);
});

it('where nothing moves nothing is drawn', () => {
  expect(shownMoves([bucket(null, '0', 0), bucket('0', null, 0)])).toEqual([]);
});
