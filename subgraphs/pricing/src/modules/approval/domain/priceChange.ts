/** Sorts of changes of prices that need a second person; rows of other kinds are of other modules. */
export const PRICE_CHANGES = ['DISCOUNTS', 'PROMOTION', 'PROMOTION_END', 'FLOOR_MARGINS'] as const;

export type PriceChangeKind = (typeof PRICE_CHANGES)[number];

export const isPriceChange = (kind: string): kind is PriceChangeKind =>
  PRICE_CHANGES.some((each) => each === kind);
