import type { ChangeRequest } from '../approval/changeRequest.entity.ts';
import type { DiscountEntry } from './domain/checkDiscounts.ts';
import type { SegmentDiscountRow } from './matrix.queries.ts';

/** A discount that was asked for, and what its cell has in these days without it. */
export interface DiscountChange extends DiscountEntry {
  before: SegmentDiscountRow[];
}

/** The entries of a request of kind DISCOUNTS; none of another. */
export function discountChangesOf({ kind, before, after }: ChangeRequest): DiscountChange[] {
  if (kind !== 'DISCOUNTS') return [];
  const known = before as SegmentDiscountRow[];
  return (after as DiscountEntry[]).map((entry) => ({
    ...entry,
    before: known.filter(
      (row) =>
        row.segment === entry.segment &&
        row.priceGroup === entry.priceGroup &&
        (row.validFrom ?? '') < (entry.validUntil ?? '~') &&
        (entry.validFrom ?? '') < (row.validUntil ?? '~'),
    ),
  }));
}
