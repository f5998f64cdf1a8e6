import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

export type DuplicateReason = 'MANUFACTURER_NUMBER' | 'NAME';

/** Products that may be one. */
export interface DuplicateGroup {
  /** Hash of the products' ids: with one product more it is another group. */
  id: string;
  reason: DuplicateReason;
  productIds: string[];
  /** What they have in common; groups of a reason stand in its order. */
  key: [string, string];
}

/** The groups of a reason after a key, in its order; without those that were dismissed. */
export async function duplicateGroups(
  em: EntityManager,
  reason: DuplicateReason,
  after: [string, string] | null,
  limit: number,
): Promise<DuplicateGroup[]> {
  if (limit === 0) return [];
  const { rows } = await sql<DuplicateGroup>`
    select id, ${reason} as reason, ids as "productIds", array[key_1, key_2] as key
    from (${GROUPS[reason](after)}) g
    where not exists (select from dismissed_duplicates where group_id = id)
    limit ${limit}`.execute(tablesOf(em));
  return rows;
}

/** How many groups there are, without those that were dismissed. */
export async function countDuplicateGroups(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${allGroups}) g
    where not exists (select from dismissed_duplicates where group_id = id)`.execute(tablesOf(em));
  return rows[0]?.count ?? 0;
}

/** False where there is no such group, and never was one that was dismissed. */
export async function dismissGroup(em: EntityManager, id: string): Promise<boolean> {
  const { rows } = await sql`
    with found as (
      select id from (${allGroups}) g where id = ${id} limit 1
    ), added as (
      insert into dismissed_duplicates (group_id) select id from found on conflict do nothing
    )
    select id from found
    union all select group_id from dismissed_duplicates where group_id = ${id}`.execute(
    tablesOf(em),
  );
  return rows.length > 0;
}

/*
 * Both read an index alone, in its order: a page costs as much of it as lies before its last group.
 * Which products a group has is looked up for groups only, not for the many products by themselves.
 */
const GROUPS: Record<DuplicateReason, (after: [string, string] | null) => RawBuilder<unknown>> = {
  MANUFACTURER_NUMBER: (after) => sql`
    select manufacturer_number_key as key_1, brand_id::text as key_2, ids, members.id
    from (
      select manufacturer_number_key, brand_id from product
      where manufacturer_number_key is not null and brand_id is not null and merged_into is null
        ${after ? sql`and (manufacturer_number_key, brand_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
      group by manufacturer_number_key, brand_id having count(*) > 1
    ) alike ${members(sql`
      p.manufacturer_number_key = alike.manufacturer_number_key and p.brand_id = alike.brand_id`)}
    order by manufacturer_number_key, brand_id`,

  // Those that have one maker's number as well are listed for that.
  NAME: (after) => sql`
    select likeness::text as key_1, '' as key_2, ids, members.id
    from (
      select likeness from product
      where merged_into is null ${after ? sql`and likeness > ${after[0]}::uuid` : sql``}
      group by likeness having count(*) > 1 and not (
        bool_and(brand_id is not null and manufacturer_number_key is not null)
        and min(manufacturer_number_key) = max(manufacturer_number_key))
    ) alike ${members(sql`p.likeness = alike.likeness`)}
    order by likeness`,
};

function members(isAlike: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`cross join lateral (
    select array_agg(p.id::text order by p.id) as ids,
      md5(string_agg(p.id::text, ',' order by p.id)) as id
    from product p where ${isAlike} and p.merged_into is null
  ) members`;
}

const allGroups = sql`
  select id from (${GROUPS.MANUFACTURER_NUMBER(null)}) by_number
  union all select id from (${GROUPS.NAME(null)}) by_name`;
