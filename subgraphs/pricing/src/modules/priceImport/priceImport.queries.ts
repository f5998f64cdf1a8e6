import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { type Kysely, sql } from '@kontor/kit/sql.ts';
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

/** Brings the given prices into the list; prices that the file doesn't name stay. */
export async function mergeGivenPrices(
  db: Kysely<unknown>,
  listId: string,
): Promise<{ created: number; changed: number; unchanged: number }> {
  const { rows } = await sql<{ created: number; changed: number; given: number }>`
    with given as materialized (
      select distinct on (product_id, tier_from) product_id, tier_from, unit_price
      from given_price order by product_id, tier_from, row
    ),
    merged as (
      insert into price_row (product_id, list_id, tier_from, unit_price)
      select product_id, ${listId}::uuid, tier_from, unit_price from given
      on conflict (product_id, list_id, tier_from) do update
        set unit_price = excluded.unit_price where price_row.unit_price <> excluded.unit_price
      -- A row that was just inserted has not been locked or deleted by anyone.
      returning xmax = 0 as is_new
    )
    select
      (select count(*) from given)::int as given,
      (select count(*) from merged where is_new)::int as created,
      (select count(*) from merged where not is_new)::int as changed`.execute(db);
  const { created = 0, changed = 0, given = 0 } = rows[0] ?? {};
  return { created, changed, unchanged: given - created - changed };
}
