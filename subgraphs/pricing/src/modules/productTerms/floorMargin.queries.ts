import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { MarginEntry } from './domain/checkMargins.ts';

type Db = Pick<RequestContext, 'em'>;

/** A least margin that holds. */
export interface FloorMargin {
  priceGroup: string | null;
  percent: string;
}

/** All least margins, that of the groups without one of their own first. */
export async function findMargins({ em }: Db): Promise<FloorMargin[]> {
  const { rows } = await sql<FloorMargin>`
    select nullif(price_group, '') as "priceGroup", trim_scale(percent)::text as percent
    from floor_margin order by price_group`.execute(em.getKysely());
  return rows;
}

/** Until the transaction ends nobody else changes them. */
export const lockMargins = ({ em }: Db) =>
  sql`lock table floor_margin in share row exclusive mode`.execute(em.getKysely());

export async function writeMargins({ em }: Db, margins: readonly MarginEntry[]): Promise<void> {
  const db = em.getKysely();
  const given = sql`jsonb_to_recordset(${JSON.stringify(margins)}::jsonb)
    as given ("priceGroup" text, percent numeric)`;
  await sql`delete from floor_margin using ${given}
    where price_group = "priceGroup" and given.percent is null`.execute(db);
  await sql`insert into floor_margin (price_group, percent)
    select coalesce("priceGroup", ''), percent from ${given} where percent is not null
    on conflict (price_group) do update set percent = excluded.percent`.execute(db);
}
