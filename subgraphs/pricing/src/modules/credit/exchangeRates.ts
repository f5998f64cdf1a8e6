import { isZero } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { atRate, crossRate } from './domain/crossRate.ts';
import { findDayRates, noRate } from './exchange.queries.ts';

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
  const foreign = pairs.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
  const rates =
    foreign.length > 0 ? await findDayRates(ctx, [...new Set(foreign)], day) : new Map();
  return (amount, from, to) => {
    if (from === to || isZero(amount)) return amount;
    const [one, other] = [rates.get(from), rates.get(to)];
    if (!one || !other) throw noRate(from, to);
    return atRate(amount, crossRate(one, other).rate);
  };
}
