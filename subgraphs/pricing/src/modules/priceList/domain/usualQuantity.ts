import { compare } from '@kontor/kit/money.ts';
import { isValidOn } from './isValidOn.ts';
import type { PriceCandidate } from './priceCandidate.ts';

const ONE = '1';

/**
 * The quantity that a price is told for when nobody named one: one base unit, or the lowest step of
 * any valid list where all steps begin above one (cable that is sold by the box of 305 m).
 */
export function usualQuantity(candidates: readonly PriceCandidate[], date: string): string {
  const steps = candidates
    .filter((candidate) => candidate.bar === null && isValidOn(candidate, date))
    .map((candidate) => candidate.tierFrom);
  const [first = ONE, ...others] = steps;
  const lowest = others.reduce((low, step) => (compare(step, low) < 0 ? step : low), first);
  return compare(lowest, ONE) > 0 ? lowest : ONE;
}
