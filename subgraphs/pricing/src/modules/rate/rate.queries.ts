import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { VatPeriod } from '../priceList/domain/vatOnDay.ts';
import type { GivenRate } from './domain/checkRates.ts';

type Db = Pick<RequestContext, 'em'>;

export interface NotedRate extends GivenRate {
  source: string;
}

/** Rates as they hold on a day, by currency. */
export async function findRates({ em }: Db, day: string): Promise<NotedRate[]> {
  const { rows } = await sql<NotedRate>`
    select distinct on (currency) currency, trim_scale(rate)::text as rate,
      valid_from::text as "validFrom", source
    from exchange_rate where valid_from <= ${day}
    order by currency, valid_from desc`.execute(em.getKysely());
  return rows;
}

export type VatRateRow = Omit<VatPeriod, 'validFrom' | 'percent'> & {
  code: 'GENERAL' | 'REDUCED' | 'ZERO';
  percent: string;
  validFrom: string;
};

/** Rates of VAT of all times, by code and day. */
export async function findVatRates({ em }: Db): Promise<VatRateRow[]> {
  const { rows } = await sql<VatRateRow>`
    select code, trim_scale(percent)::text as percent, valid_from::text as "validFrom",
      valid_until::text as "validUntil"
    from vat_rate order by code, valid_from`.execute(em.getKysely());
  return rows;
}

/** Notes rates; answers which were new, other than before, or so already. */
export async function writeRates(
  { em }: Db,
  rates: readonly GivenRate[],
  source: string,
): Promise<{ created: number; changed: number; unchanged: number }> {
  const { rows } = await sql<{ isNew: boolean }>`
    insert into exchange_rate (currency, valid_from, rate, source)
    select currency, "validFrom", rate, ${source}
    from jsonb_to_recordset(${JSON.stringify(rates)}::jsonb)
      as given (currency text, "validFrom" date, rate numeric)
    on conflict (currency, valid_from) do update
      set rate = excluded.rate, source = excluded.source
      where exchange_rate.rate <> excluded.rate
    -- A row that was just inserted has not been locked or deleted by anyone.
    returning xmax = 0 as "isNew"`.execute(em.getKysely());
  const created = rows.filter(({ isNew }) => isNew).length;
  return { created, changed: rows.length - created, unchanged: rates.length - rows.length };
}
