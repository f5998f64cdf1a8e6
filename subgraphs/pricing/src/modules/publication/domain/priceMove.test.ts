import { compare } from '@kontor/kit/money.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOVE_BUCKETS, moveBucket, priceMove } from './priceMove.ts';

const step = (from: string, unitPrice: string) => ({ from, unitPrice });

test('a price moves by what it moves most at any step', () => {
  expect(priceMove([step('1', '100')], [step('1', '110')])).toBe('10.00');
  const tiers = [step('1', '100'), step('20', '90')];
  expect(priceMove(tiers, [step('1', '101'), step('20', '45')])).toBe('-50.00');
  expect(priceMove(tiers, [step('1', '100')])).toBe('11.11');
  expect(priceMove([step('1', '100')], [step('1', '100'), step('50', '70')])).toBe('-30.00');
});

test('prices without a quantity in common do not move', () => {
  expect(priceMove([], [step('1', '5')])).toBeNull();
  expect(priceMove([step('1', '5')], [])).toBeNull();
});

test('a move is in the one bucket that it is within', () => {
  const bounds = ({ from, until }: { from: string | null; until: string | null }) =>
    `${from ?? '…'} ${until ?? '…'}`;
  const of = (move: string) => bounds(MOVE_BUCKETS[moveBucket(move)]!);
  expect(of('-50.01')).toBe('… -50');
  expect(of('-50')).toBe('-50 -20');
  expect(of('-0.01')).toBe('-1 0');
  expect(of('0.00')).toBe('0 0.01');
  expect(of('4.99')).toBe('1 5');
  expect(of('1000')).toBe('50 …');
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 100_000 }), (hundredths) => {
      const move = (hundredths / 100).toFixed(2);
      const { from, until } = MOVE_BUCKETS[moveBucket(move)]!;
      expect(from === null || compare(from, move) <= 0).toBe(true);
      expect(until === null || compare(move, until) < 0).toBe(true);
    }),
  );
});
