import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowProblem } from './domain/readPriceRow.ts';

/** False where the draft is not being read any more. */
export async function restart(em: EntityManager, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update price_draft set touched_at = ${now}, progress = 0, wrong = 0, unknown_skus = 0,
      wrong_rows_url = null
    where id = ${id} and status = 'READING' returning id`.execute(em.getKysely());
  return rows.length > 0;
}

/** What a row says of a product: a price, that it is to be taken out, or nothing that can be taken. */
export interface StagedPrice {
  row: number;
  productId: string;
  sku: string;
  says: 'PRICE' | 'GONE' | 'WRONG';
  tierFrom: string | null;
  unitPrice: string | null;
}

export interface WrongRow extends RowProblem {
  row: number;
}

export interface StagedBatch {
  prices: readonly StagedPrice[];
  /** The first ones are kept. */
  shown: readonly WrongRow[];
  wrong: number;
  unknownSkus: number;
  progress: number;
  now: Date;
}

/** One statement, so that rows and counts agree whenever it breaks off. False as `restart`. */
export async function addStagedPrices(
  em: EntityManager,
  id: string,
  { prices, shown, wrong, unknownSkus, progress, now }: StagedBatch,
): Promise<boolean> {
  const { rows } = await sql`
    with target as (
      update price_draft set touched_at = ${now}, progress = ${progress}, wrong = wrong + ${wrong},
        unknown_skus = unknown_skus + ${unknownSkus}
      where id = ${id} and status = 'READING' returning id
    ), staged as (
      insert into staged_price (draft_id, product_id, row_number, says, sku, tier_from, unit_price)
      select target.id, "productId", row, says, sku, "tierFrom", "unitPrice"
      from target cross join json_to_recordset(${JSON.stringify(prices)}::json) as given (
        row int, "productId" uuid, sku text, says text, "tierFrom" numeric, "unitPrice" numeric)
    ), noted as (
      insert into wrong_price_row (draft_id, row_number, field, value, reason)
      select target.id, row, field, value, reason
      from target cross join json_to_recordset(${JSON.stringify(shown)}::json) as given (
        row int, field text, value text, reason text)
      on conflict do nothing
    )
    select id from target`.execute(em.getKysely());
  return rows.length > 0;
}

export interface Contradiction {
  row: number;
  sku: string;
  tierFrom: string;
  unitPrice: string;
  /** The number of the earlier row. */
  first: number;
}

/** Rows that give another price for a product and step than an earlier one does: they are wrong. */
export async function markContradictions(em: EntityManager, id: string): Promise<Contradiction[]> {
  const { rows } = await sql<Contradiction>`
    with compared as (
      select ctid as place, unit_price, first_value(row_number) over same as first,
        first_value(unit_price) over same as first_price
      from staged_price where draft_id = ${id} and says = 'PRICE'
      window same as (partition by product_id, tier_from order by row_number)
    ), other as (
      select place, first from compared where unit_price <> first_price
    ), told as (
      select row_number as row, sku, trim_scale(tier_from)::text as "tierFrom",
        trim_scale(unit_price)::text as "unitPrice", first
      from staged_price join other on ctid = place
    ), marked as (
      update staged_price set says = 'WRONG', tier_from = null, unit_price = null
      from other where ctid = place
    )
    select * from told order by row`.execute(em.getKysely());
  return rows;
}
