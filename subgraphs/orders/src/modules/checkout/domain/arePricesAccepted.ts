import { compare } from '@kontor/kit/money.ts';

export interface PriceAcceptance {
  /** The total with VAT that the buyer was shown; null = not asked to be kept. */
  expectedTotalWithVat: string | null;
  /** Until then the buyer takes the prices of the moment. */
  acceptPricesUntil: Date | null;
}

/**
 * Whether an order may be placed at this total without asking the buyer again: nothing else was
 * expected, or it is what was expected, or the buyer takes the prices of the moment.
 */
export function arePricesAccepted(
  { expectedTotalWithVat, acceptPricesUntil }: PriceAcceptance,
  totalWithVat: string,
  now: Date,
): boolean {
  if (acceptPricesUntil !== null && now < acceptPricesUntil) return true;
  if (expectedTotalWithVat !== null) return compare(expectedTotalWithVat, totalWithVat) === 0;
  return acceptPricesUntil === null;
}
