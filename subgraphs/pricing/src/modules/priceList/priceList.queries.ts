import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { FilterQuery, InferKyselyDB } from '@mikro-orm/postgresql';
import { PRICE_LEVELS, type PriceLevel } from './domain/priceCandidate.ts';
import { type PriceList, PriceListSchema, type PriceRowSchema } from './priceList.entity.ts';

type Tables = InferKyselyDB<typeof PriceRowSchema>;

/** How many prices each list has; lists without any are left out. */
export function countRows(
  { em }: RequestContext,
  listIds: readonly string[],
): Promise<Array<{ listId: string; count: string }>> {
  return em
    .getKysely<Tables>()
    .selectFrom('price_row')
    .where('list_id', 'in', [...listIds])
    .groupBy('list_id')
    .select((row) => ['list_id as listId', row.fn.countAll<string>().as('count')])
    .execute();
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
