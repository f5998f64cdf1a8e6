import { compare, decimal, round } from '@kontor/kit/money.ts';
import { type PriceStep, priceAt } from './priceSteps.ts';

/**
 * By how many per cent a price moves, at the step of either ladder where it moves most; 2 decimals.
 * Null where the two have no quantity in common.
 */
export function priceMove(
  before: readonly PriceStep[],
  after: readonly PriceStep[],
): string | null {
  let most: string | null = null;
  for (const { from } of [...before, ...after]) {
    const [old, now] = [priceAt(before, from), priceAt(after, from)];
    if (old === null || now === null) continue;
    const move = round(decimal(now).minus(decimal(old)).times(100).dividedBy(decimal(old)), 2);
    if (most === null || decimal(move).abs().greaterThan(decimal(most).abs())) most = move;
  }
  return most;
}

/** Bounds of the picture's buckets in per cent: nothing moved stands alone in the middle. */
const BOUNDS = ['-50', '-20', '-10', '-5', '-1', '0', '0.01', '1', '5', '10', '20', '50'] as const;

/** The buckets of moves, from the deepest fall to the highest rise: `[from, until)`, null = without limit. */
export const MOVE_BUCKETS: ReadonlyArray<{ from: string | null; until: string | null }> = [
  ...BOUNDS.map((until, i) => ({ from: BOUNDS[i - 1] ?? null, until })),
  { from: BOUNDS.at(-1) ?? null, until: null },
];

/** The index of the bucket that a move belongs to. */
export function moveBucket(move: string): number {
  return BOUNDS.filter((bound) => compare(bound, move) <= 0).length;
}
