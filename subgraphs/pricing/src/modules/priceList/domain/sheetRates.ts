import { crossRate } from '../../credit/domain/crossRate.ts';
import type { AppliedExchange } from './listedPrice.ts';
import type { SheetRate } from './priceSheet.ts';

/** The rate from one currency to another on a day; null where there is none. */
export type ExchangeOn = (day: string, from: string, to: string) => AppliedExchange | null;

/** Reads rates against the seller's currency as rates between any two. */
export function sheetRates(rates: readonly SheetRate[], ownCurrency: string): ExchangeOn {
  const known = new Map(rates.map((rate) => [`${rate.day} ${rate.currency}`, rate]));
  const own = { rate: '1', on: '9999-12-31', source: null };
  const rateOf = (day: string, currency: string) =>
    currency === ownCurrency ? own : known.get(`${day} ${currency}`);
  return (day, from, to) => {
    const [one, other] = [rateOf(day, from), rateOf(day, to)];
    if (!one || !other) return null;
    const sources = new Set([one.source, other.source].filter((source) => source !== null));
    return { from, to, ...crossRate(one, other), source: [...sources].join(', ') };
  };
}
