import type { Validity } from './isValidOn.ts';
import type { PriceCandidate } from './priceCandidate.ts';
import { lessPercent } from './unitPrices.ts';

/** What the buyer's segment gets off a product's price group on the pricing date. */
export interface SegmentDiscount extends Pick<Validity, 'validUntil'> {
  priceGroup: string;
  /** Above 0, below 100. */
  percent: string;
}

/** What was taken off a candidate, and what it was before. */
export interface TakenDiscount extends SegmentDiscount {
  from: string;
}

/**
 * Candidates with the discount of the buyer's segment: taken off the segment's list prices, and off
 * base prices, which stay what they are and become candidates of level SEGMENT besides.
 */
export function segmentPrices<
  Candidate extends PriceCandidate & { discount: TakenDiscount | null },
>(candidates: readonly Candidate[], discount: SegmentDiscount | null): readonly Candidate[] {
  if (discount === null) return candidates;
  return candidates.flatMap((candidate) => {
    const { level, unitPrice: from, bar } = candidate;
    if (bar !== null || (level !== 'SEGMENT' && level !== 'BASE')) return [candidate];
    const unitPrice = lessPercent(from, discount.percent);
    const lowered = { ...candidate, unitPrice, discount: { ...discount, from } };
    if (level === 'SEGMENT') return [lowered];
    return [{ ...lowered, level: 'SEGMENT' as const, isFromBase: true }, candidate];
  });
}
