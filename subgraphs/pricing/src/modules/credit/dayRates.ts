import { PublicError } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { findRates } from '../rate/rate.queries.ts';
import { crossRate, type DayRate } from './domain/crossRate.ts';

/** The seller's own currency against itself holds on any day. */
const OWN: DayRate = { rate: '1', on: '9999-12-31' };

/** What each currency was worth in the seller's on a day; those without a rate are left out. */
export async function findDayRates(
  ctx: RequestContext,
  day: string,
): Promise<Map<string, DayRate>> {
  const rates = await findRates(ctx, day);
  return new Map([
    [SELLER_CURRENCY, OWN],
    ...rates.map(({ currency, rate, validFrom: on }) => [currency, { rate, on }] as const),
  ]);
}

/** Units of one currency for one of another on a day; null where one of them has no rate. */
export async function findCrossRate(
  ctx: RequestContext,
  from: string,
  to: string,
  day: string,
): Promise<DayRate | null> {
  const rates = await findDayRates(ctx, day);
  const [one, other] = [rates.get(from), rates.get(to)];
  return one && other ? crossRate(one, other) : null;
}

export const noRate = (from: string, to: string) =>
  new PublicError('BAD_USER_INPUT', `There is no exchange rate from ${from} to ${to}.`);
