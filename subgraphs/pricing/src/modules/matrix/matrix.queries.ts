import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { knownAt } from '../priceList/knownAt.ts';
import type { DiscountPeriod } from './domain/replacePeriod.ts';

/** What a segment gets off a price group for some days. */
export interface SegmentDiscountRow extends DiscountPeriod {
  segment: string;
  priceGroup: string;
}

export interface Cell {
  segment: string;
  priceGroup: string;
}

type Db = Pick<RequestContext, 'em'>;

const COLUMNS = sql`segment, price_group as "priceGroup", trim_scale(percent)::text as percent,
  nullif(valid_from, '-infinity')::text as "validFrom", valid_until::text as "validUntil"`;

/** All discounts as they were known at a moment (null = now), by segment, group and day. */
export async function findMatrix({ em }: Db, asOf: Date | null): Promise<SegmentDiscountRow[]> {
  const { rows } = await sql<SegmentDiscountRow>`
    select ${COLUMNS} from ${knownAt('segment_discount', asOf)}
    order by segment, price_group, valid_from`.execute(em.getKysely());
  return rows;
}

/** The discounts of some cells, by segment, group and day. */
export async function findCells({ em }: Db, cells: readonly Cell[]): Promise<SegmentDiscountRow[]> {
  const { rows } = await sql<SegmentDiscountRow>`
    select ${COLUMNS} from segment_discount
    join (select distinct * from unnest(
        ${cells.map(({ segment }) => segment)}::text[],
        ${cells.map(({ priceGroup }) => priceGroup)}::text[]
      ) as cell (segment, price_group)) as cell using (segment, price_group)
    order by segment, price_group, valid_from`.execute(em.getKysely());
  return rows;
}

/** Until the transaction ends nobody else changes discounts. */
export const lockMatrix = ({ em }: Db) =>
  sql`lock table segment_discount in share row exclusive mode`.execute(em.getKysely());

/** Makes the discounts the only ones of the cells. */
export async function writeCells(
  { em }: Db,
  cells: readonly Cell[],
  discounts: readonly SegmentDiscountRow[],
): Promise<void> {
  const db = em.getKysely();
  const given = sql`jsonb_to_recordset(${JSON.stringify(discounts)}::jsonb) as given (
    segment text, "priceGroup" text, percent numeric, "validFrom" date, "validUntil" date)`;
  await sql`
    delete from segment_discount using unnest(
      ${cells.map(({ segment }) => segment)}::text[],
      ${cells.map(({ priceGroup }) => priceGroup)}::text[]
    ) as cell (segment, price_group)
    where segment_discount.segment = cell.segment
      and segment_discount.price_group = cell.price_group
      and not exists (
        select from ${given} where given.segment = cell.segment
          and given."priceGroup" = cell.price_group
          and coalesce(given."validFrom", '-infinity') = segment_discount.valid_from)`.execute(db);
  await sql`
    insert into segment_discount (segment, price_group, percent, valid_from, valid_until)
    select segment, "priceGroup", percent, coalesce("validFrom", '-infinity'), "validUntil"
    from ${given}
    on conflict (segment, price_group, valid_from) do update
      set percent = excluded.percent, valid_until = excluded.valid_until`.execute(db);
}

/** Names of all segments and price groups that are known. */
export async function findMatrixNames({
  em,
}: Db): Promise<{ segments: string[]; priceGroups: string[] }> {
  const { rows } = await sql<{ segments: string[]; priceGroups: string[] }>`
    -- Each name is one look into the index, however many products have it.
    with recursive found (price_group) as (
      (select price_group from product_terms where price_group is not null
        order by price_group limit 1)
      union all
      select (select price_group from product_terms
        where price_group > found.price_group order by price_group limit 1)
      from found where found.price_group is not null
    )
    select
      array(select segment from customer where segment is not null
        union select segment from price_list where segment is not null
        union select segment from segment_discount order by 1) as segments,
      array(select price_group from found where price_group is not null
        union select price_group from segment_discount order by 1) as "priceGroups"`.execute(
    em.getKysely(),
  );
  return rows[0] ?? { segments: [], priceGroups: [] };
}

/** A few products of each price group that have prices. */
export async function findExamples(
  { em }: Db,
  priceGroups: readonly string[],
  each: number,
): Promise<string[]> {
  const { rows } = await sql<{ productId: string }>`
    select example.product_id as "productId" from unnest(${[...priceGroups]}::text[]) as given (name)
    cross join lateral (
      select product_id from product_terms where price_group = given.name
        and exists (select from price_version
          where price_version.product_id = product_terms.product_id)
      order by product_id limit ${each}
    ) as example`.execute(em.getKysely());
  return rows.map(({ productId }) => productId);
}
