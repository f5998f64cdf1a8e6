import type { CursorValue } from '@kontor/kit/cursors.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PriceStep } from './domain/priceSteps.ts';
import type { WrongRow } from './staging.writes.ts';

/** What a draft changes of one product, as its preview shows it. */
export interface PriceChange {
  productId: string;
  sku: string;
  outcome: 'CREATED' | 'CHANGED' | 'GONE';
  before: PriceStep[];
  after: PriceStep[];
  move: string | null;
  cost: string | null;
  floor: string | null;
  isBelowCost: boolean;
  isBelowFloor: boolean;
  currency: string;
}

/** Which changes are shown, and by what they are sorted. */
const VIEWS = {
  ALL: { which: sql`true`, by: 'SKU' },
  CHANGED: { which: sql`outcome = 'CHANGED'`, by: 'SKU' },
  CREATED: { which: sql`outcome = 'CREATED'`, by: 'SKU' },
  GONE: { which: sql`outcome = 'GONE'`, by: 'SKU' },
  RISES: { which: sql`move > 0`, by: 'RISE' },
  FALLS: { which: sql`move < 0`, by: 'FALL' },
  BELOW_COST: { which: sql`is_below_cost`, by: 'SKU' },
  BELOW_FLOOR: { which: sql`is_below_floor`, by: 'SKU' },
} as const satisfies Record<string, { which: RawBuilder<unknown>; by: 'SKU' | 'RISE' | 'FALL' }>;

export type ChangesShown = keyof typeof VIEWS;

export interface ChangesAsked {
  draftId: string;
  show: ChangesShown;
}

/** A page of changes after the place that a cursor says. */
export async function changePage(
  em: EntityManager,
  { draftId, show }: ChangesAsked,
  after: [key: string, productId: string] | null,
  limit: number,
): Promise<PriceChange[]> {
  const { which, by } = VIEWS[show];
  const order =
    by === 'SKU'
      ? sql`sku, product_id`
      : by === 'RISE'
        ? sql`staged_change.move desc, product_id desc`
        : sql`staged_change.move, product_id`;
  const { rows } = await sql<PriceChange>`
    select product_id as "productId", sku, outcome, ${steps('before')} as before,
      ${steps('after')} as after, move::text, cost::text, floor::text,
      is_below_cost as "isBelowCost", is_below_floor as "isBelowFloor", (
        select currency from price_draft join price_list on price_list.id = list_id
        where price_draft.id = ${draftId}) as currency
    from staged_change
    where draft_id = ${draftId} and ${which} and ${beyond(by, after)}
    order by ${order} limit ${limit}`.execute(em.getKysely());
  return rows;
}

/** Where a change stands in its view. */
export const placeOf = (
  show: ChangesShown,
  { sku, move, productId }: PriceChange,
): CursorValue[] => (VIEWS[show].by === 'SKU' ? [sku, productId] : [move, productId]);

/** Whether the first part of a cursor is a number there, not a text. */
export const isByMove = (show: ChangesShown): boolean => VIEWS[show].by !== 'SKU';

function beyond(by: 'SKU' | 'RISE' | 'FALL', after: [string, string] | null): RawBuilder<unknown> {
  if (after === null) return sql`true`;
  const [key, productId] = after;
  if (by === 'SKU') return sql`(sku, product_id) > (${key}, ${productId}::uuid)`;
  const place = sql`(${key}::numeric, ${productId}::uuid)`;
  return by === 'RISE' ? sql`(move, product_id) < ${place}` : sql`(move, product_id) > ${place}`;
}

const steps = (side: 'before' | 'after'): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object(
      'from', trim_scale(step.tier)::text, 'unitPrice', step.price::text) order by step.tier), '[]')
  from unnest(${sql.ref(`${side}_from`)}, ${sql.ref(`${side}_price`)}) as step (tier, price))`;

export async function countChanges(
  em: EntityManager,
  { draftId, show }: ChangesAsked,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from staged_change
    where draft_id = ${draftId} and ${VIEWS[show].which}`.execute(em.getKysely());
  return rows[0]?.count ?? 0;
}

/** How many changed prices there are in each bucket of moves, by draft. */
export async function movesOf(
  em: EntityManager,
  draftIds: readonly string[],
): Promise<Array<{ draftId: string; byBucket: Record<string, number> }>> {
  const { rows } = await sql<{ draftId: string; byBucket: Record<string, number> }>`
    select draft_id as "draftId", json_object_agg(bucket, products) as "byBucket" from (
      select draft_id, bucket, count(*)::int as products from staged_change
      where draft_id = any(${[...draftIds]}::uuid[]) and bucket is not null
      group by draft_id, bucket
    ) as counted group by draft_id`.execute(em.getKysely());
  return rows;
}

export interface WrongRowsKey {
  draftId: string;
  first: number;
}

/** The first wrong rows of each draft that is asked for, in the order of the keys. */
export async function wrongRowsOf(
  em: EntityManager,
  keys: readonly WrongRowsKey[],
): Promise<WrongRow[][]> {
  const asked = JSON.stringify(keys.map((key, place) => ({ ...key, place })));
  const { rows } = await sql<WrongRow & { place: number }>`
    select place, row_number as row, field, value, reason
    from json_to_recordset(${asked}::json) as asked (place int, "draftId" uuid, first int)
    cross join lateral (
      select * from wrong_price_row where draft_id = asked."draftId"
      order by row_number limit asked.first
    ) as found
    order by place, row_number`.execute(em.getKysely());
  return keys.map((_key, place) => rows.filter((row) => row.place === place));
}
