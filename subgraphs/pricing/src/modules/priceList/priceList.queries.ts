import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { PRICE_LEVELS, type PriceLevel } from './domain/priceCandidate.ts';
import { type PriceList, PriceListSchema } from './priceList.entity.ts';

/** How many prices each list has on a day, quantity steps counted each; lists without any are left out. */
export async function countPrices(
  { em }: RequestContext,
  listIds: readonly string[],
  day: string,
): Promise<Array<{ listId: string; count: string }>> {
  const { rows } = await sql<{ listId: string; count: string }>`
    select list_id as "listId", sum(cardinality(tier_from)) as count from (
      select distinct on (list_id, product_id) list_id, tier_from from price_version
      where list_id = any(${[...listIds]}::uuid[]) and active_from <= ${day}
      order by list_id, product_id, active_from desc, publication_no desc
    ) as version group by list_id`.execute(em.getKysely());
  return rows;
}

/** Lists after one of a level and name; the enum sorts by precedence, and names are unique. */
export function findPriceLists(
  { em }: RequestContext,
  after: { level: PriceLevel; name: string } | null,
  limit: number,
): Promise<PriceList[]> {
  return em.find(PriceListSchema, after ? laterThan(after) : {}, {
    orderBy: { level: 'asc', name: 'asc' },
    limit,
  });
}

function laterThan({ level, name }: { level: PriceLevel; name: string }): FilterQuery<PriceList> {
  const later = PRICE_LEVELS.slice(PRICE_LEVELS.indexOf(level) + 1);
  return { $or: [{ level: { $in: later } }, { level, name: { $gt: name } }] };
}
