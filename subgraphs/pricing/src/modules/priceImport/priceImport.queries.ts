import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { type Kysely, sql } from '@kontor/kit/sql.ts';
import { writePublication } from '../publication/writePublication.ts';
import type { GivenPrice } from './domain/readPriceRow.ts';

/** A price that was found in the file, of a product that the catalogue has. */
export interface FoundPrice extends Omit<GivenPrice, 'sku'> {
  row: Row;
  productId: string;
}

/**
 * Prices wait in a table of their own until the file is read: memory stays small whatever its size,
 * and buyers see all of the new prices at once or none.
 */
export async function openWaitingRoom(db: Kysely<unknown>): Promise<void> {
  await sql`
    create temporary table given_price (
      row integer not null, cells text not null,
      product_id uuid not null, tier_from numeric not null, unit_price numeric not null
    ) on commit drop`.execute(db);
}

export async function addGivenPrices(
  db: Kysely<unknown>,
  prices: readonly FoundPrice[],
): Promise<void> {
  const rows = prices.map(({ row, ...price }) => ({
    ...price,
    row: row.number,
    // As text, which takes any character that a file may have.
    cells: JSON.stringify(row.values),
  }));
  await sql`
    insert into given_price
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (row integer, cells text, "productId" uuid, "tierFrom" numeric, "unitPrice" numeric)`.execute(
    db,
  );
}

export interface Contradiction {
  row: Row;
  /** The number of the earlier row. */
  first: number;
}

/** Rows that give another price for a product and step than an earlier one does. */
export async function findContradictions(db: Kysely<unknown>): Promise<Contradiction[]> {
  const { rows } = await sql<{ row: number; cells: string; first: number }>`
    select row, cells, first from (
      select row, cells, unit_price, first_value(row) over same as first,
        first_value(unit_price) over same as first_price
      from given_price
      window same as (partition by product_id, tier_from order by row)
    ) as given
    where unit_price <> first_price order by row`.execute(db);
  return rows.map(({ row, cells, first }) => ({
    row: { number: row, values: JSON.parse(cells) },
    first,
  }));
}

/**
 * Publishes the given prices of the list as they differ from those that hold on the day; prices and
 * steps that the file doesn't name stay. Counts steps. A list without prices gets them from its beginning.
 */
export async function mergeGivenPrices(
  db: Kysely<unknown>,
  list: { listId: string; today: string; by: string },
): Promise<{ created: number; changed: number; unchanged: number }> {
  const { listId, today, by } = list;
  await sql`
    create temporary table merged_price on commit drop as
    with given as (
      select distinct on (product_id, tier_from) product_id, tier_from, unit_price
      from given_price order by product_id, tier_from, row
    ),
    before as (
      select product_id, step.tier_from, step.unit_price
      from (select distinct product_id from given) as product
      cross join lateral (
        select version.tier_from, version.unit_price from price_version as version
        where version.product_id = product.product_id and list_id = ${listId}
          and active_from <= ${today}
        order by active_from desc, publication_no desc limit 1
      ) as version
      cross join lateral unnest(version.tier_from, version.unit_price) as step (tier_from, unit_price)
    )
    select product_id, tier_from, coalesce(given.unit_price, before.unit_price) as unit_price,
      case when given is null then 'KEPT' when before is null then 'CREATED'
        when given.unit_price <> before.unit_price then 'CHANGED' else 'UNCHANGED' end as outcome
    from given full join before using (product_id, tier_from)`.execute(db);
  const { rows: known } = await sql`
    select from price_publication where list_id = ${listId} limit 1`.execute(db);
  const activeFrom = known.length > 0 ? today : null;
  await writePublication(
    db,
    { listId, kind: 'IMPORT', mode: 'PARTIAL', activeFrom, createdBy: by },
    sql`select product_id, array_agg(tier_from order by tier_from) as tier_from,
        array_agg(unit_price order by tier_from) as unit_price
      from merged_price group by product_id
      having bool_or(outcome in ('CREATED', 'CHANGED'))`,
  );
  const { rows } = await sql<{ created: number; changed: number; unchanged: number }>`
    select (count(*) filter (where outcome = 'CREATED'))::int as created,
      (count(*) filter (where outcome = 'CHANGED'))::int as changed,
      (count(*) filter (where outcome = 'UNCHANGED'))::int as unchanged
    from merged_price`.execute(db);
  return rows[0] ?? { created: 0, changed: 0, unchanged: 0 };
}
