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

/** A unit price with per cent taken off; 4 decimals, so that each step of an explanation can be reckoned again. */
export function lessPercent(price: string, percent: string): string {
  return roundUnitPrice(
    decimal(price)
      .times(decimal('100').minus(decimal(percent)))
      .dividedBy(100),
  );
}
