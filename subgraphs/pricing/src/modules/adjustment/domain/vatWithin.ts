import { decimal, roundAmount } from '@kontor/kit/money.ts';

/** The VAT in an amount at a rate, rounded; 0 without VAT. */
export function vatWithin(amountWithVat: string, ratePercent: string | null): string {
  if (ratePercent === null) return '0.00';
  const rate = decimal(ratePercent);
  return roundAmount(decimal(amountWithVat).times(rate).dividedBy(rate.plus(100)));
}
