import { isValidOn, type Validity } from './isValidOn.ts';

/** A rate of VAT and the days on which it holds. */
export interface VatPeriod extends Validity {
  /** Per cent, such as 22; null = without VAT (без НДС). */
  percent: string | null;
}

/** The rate of VAT on a day, in per cent; null = without VAT, which is not 0 %. */
export function vatOnDay(periods: readonly VatPeriod[], date: string): string | null {
  return periods.find((period) => isValidOn(period, date))?.percent ?? null;
}
