import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProductChange } from './domain/compareProduct.ts';
import type { PriceLimits } from './domain/priceLimits.ts';
import type { PriceStep } from './domain/priceSteps.ts';

/** A product of a draft as it was compared. */
export interface ComparedProduct extends ProductChange, PriceLimits {
  productId: string;
  sku: string;
  before: readonly PriceStep[];
}

/** Adds changes, and counts products that are so already. False where it is not being read any more. */
export async function addChanges(
  em: EntityManager,
  id: string,
  changes: readonly ComparedProduct[],
  unchanged: number,
  now: Date,
): Promise<boolean> {
  const given = changes.map(({ before, after, ...change }) => ({
    ...change,
    beforeFrom: before.map(({ from }) => from),
    beforePrice: before.map(({ unitPrice }) => unitPrice),
    afterFrom: after.map(({ from }) => from),
    afterPrice: after.map(({ unitPrice }) => unitPrice),
  }));
  const { rows } = await sql`
    with target as (
      update price_draft set touched_at = ${now}, unchanged = unchanged + ${unchanged}
      where id = ${id} and status = 'READING' returning id
    ), added as (
      insert into staged_change (draft_id, product_id, sku, outcome, before_from,
        before_price, after_from, after_price, move, bucket, cost, floor, is_below_cost,
        is_below_floor)
      select target.id, "productId", sku, outcome, "beforeFrom", "beforePrice",
        "afterFrom", "afterPrice", move, bucket, cost, floor, "isBelowCost", "isBelowFloor"
      from target cross join json_to_recordset(${JSON.stringify(given)}::json) as given (
        "productId" uuid, sku text, outcome text, "beforeFrom" numeric[],
        "beforePrice" numeric[], "afterFrom" numeric[], "afterPrice" numeric[], move numeric,
        bucket smallint, cost numeric, floor numeric, "isBelowCost" boolean,
        "isBelowFloor" boolean)
    )
    select id from target`.execute(em.getKysely());
  return rows.length > 0;
}

/** Of a complete file: products of the list that it does not name are taken out. */
export async function addGone(
  em: EntityManager,
  { id, listId, day }: { id: string; listId: string; day: string },
): Promise<void> {
  await sql`
    insert into staged_change (draft_id, product_id, sku, outcome, before_from,
      before_price, after_from, after_price, is_below_cost, is_below_floor)
    select ${id}, product_id, coalesce(sku, product_id::text), 'GONE', tier_from,
      unit_price, '{}', '{}', false, false
    from (
      select distinct on (product_id) product_id, tier_from, unit_price
      from price_version where list_id = ${listId} and active_from <= ${day}
      order by product_id, active_from desc, publication_no desc
    ) as version
    left join (select product_id, sku from listed_product where list_id = ${listId}) as listed
      using (product_id)
    where tier_from <> '{}' and not exists (
      select from staged_price as given where given.draft_id = ${id} and given.product_id = version.product_id)`.execute(
    em.getKysely(),
  );
}

/**
 * Before a draft is compared (again) with the prices of a day. False where it is not being read any more:
 * then its changes stay, others may be about to publish them.
 */
export async function beginComparison(
  em: EntityManager,
  id: string,
  day: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    with target as (
      update price_draft set touched_at = ${now}, unchanged = 0, compared_on = ${day},
        compared_no = (select coalesce(max(no), 0) from price_publication as publication
          where publication.list_id = price_draft.list_id)
      where id = ${id} and status = 'READING' returning id
    ), emptied as (
      delete from staged_change using target where draft_id = target.id
    )
    select id from target`.execute(em.getKysely());
  return rows.length > 0;
}

/** The draft is READY then. False where it is not being read any more. */
export async function finishDraft(
  em: EntityManager,
  id: string,
  { wrongRowsUrl, now }: { wrongRowsUrl: string | null; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update price_draft set status = 'READY', progress = 1, touched_at = ${now}, failure = null,
      wrong_rows_url = coalesce(${wrongRowsUrl}, wrong_rows_url), changed = found.changed,
      created = found.created, gone = found.gone, below_cost = found.below_cost,
      below_floor = found.below_floor
    from (
      select (count(*) filter (where outcome = 'CHANGED'))::int as changed,
        (count(*) filter (where outcome = 'CREATED'))::int as created,
        (count(*) filter (where outcome = 'GONE'))::int as gone,
        (count(*) filter (where is_below_cost))::int as below_cost,
        (count(*) filter (where is_below_floor))::int as below_floor
      from staged_change where draft_id = ${id}
    ) as found
    where id = ${id} and status = 'READING' returning id`.execute(em.getKysely());
  return rows.length > 0;
}
