import { PublicError } from '@kontor/kit/errors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { crossRate, type DayRate } from './domain/crossRate.ts';

/** The seller's own currency against itself holds on any day. */
const OWN: DayRate = { rate: '1', on: '9999-12-31' };

/** What each currency was worth in the seller's on a day; those without a rate are left out. */
export async function findDayRates(
  ctx: RequestContext,
  currencies: readonly string[],
  day: string,
): Promise<Map<string, DayRate>> {
  const { rows } = await sql<DayRate & { currency: string }>`
    select distinct on (currency) currency, rate::text, valid_from as on
    from exchange_rate where currency = any(${currencies}) and valid_from <= ${day}
    order by currency, valid_from desc`.execute(ctx.em.getKysely());
  return new Map([
    [SELLER_CURRENCY, OWN],
    ...rows.map(({ currency, rate, on }) => [currency, { rate, on }] as const),
  ]);
}

/** Units of one currency for one of another on a day; null where one of them has no rate. */
export async function findCrossRate(
  ctx: RequestContext,
  from: string,
  to: string,
  day: string,
): Promise<DayRate | null> {
  const rates = await findDayRates(ctx, [from, to], day);
  const [one, other] = [rates.get(from), rates.get(to)];
  return one && other ? crossRate(one, other) : null;
}

export const noRate = (from: string, to: string) =>
  new PublicError('BAD_USER_INPUT', `There is no exchange rate from ${from} to ${to}.`);
