import { isZero } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { findDayRates, noRate } from './dayRates.ts';
import { atRate, crossRate, type DayRate } from './domain/crossRate.ts';

/** An amount of one currency in another; exact, rounded when all are added. */
export type Convert = (amount: string, from: string, to: string) => string;

/**
 * Converts at the rates of a day. Rates are asked for only where any of the pairs is of two currencies;
 * where one is missing, converting with it throws BAD_USER_INPUT.
 */
export async function convertOn(
  ctx: RequestContext,
  pairs: ReadonlyArray<{ from: string; to: string }>,
  day: string,
): Promise<Convert> {
  const isNeeded = pairs.some(({ from, to }) => from !== to);
  const rates = isNeeded ? await findDayRates(ctx, day) : new Map<string, DayRate>();
  return (amount, from, to) => {
    if (from === to || isZero(amount)) return amount;
    const [one, other] = [rates.get(from), rates.get(to)];
    if (!one || !other) throw noRate(from, to);
    return atRate(amount, crossRate(one, other).rate);
  };
}
