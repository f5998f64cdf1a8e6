import { decimal, roundUnitPrice } from '@kontor/kit/money.ts';

/** The part of a price with VAT included that is not VAT; 4 decimals. */
export function netUnitPrice(withVat: string, ratePercent: string | null): string {
  if (ratePercent === null) return roundUnitPrice(withVat);
  return roundUnitPrice(decimal(withVat).times(100).dividedBy(decimal(ratePercent).plus(100)));
}

/** A unit price with its VAT, for display; 4 decimals. Amounts take VAT from the line, not from here. */
export function grossUnitPrice(net: string, ratePercent: string | null): string {
  if (ratePercent === null) return roundUnitPrice(net);
  return roundUnitPrice(decimal(net).times(decimal(ratePercent).plus(100)).dividedBy(100));
}
