import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/** What fewer organizations ordered together is told to nobody: it would tell what one of them buys. */
const FEWEST_BUYERS = sql.lit(3);
/** So many are told of one product. */
export const MOST_TOLD = 20;

/** Counts one order of an organization; products that are not known are left out. */
export async function addPairs(
  { em, now }: RequestContext,
  organizationId: string,
  pairs: ReadonlyArray<readonly [string, string]>,
): Promise<void> {
  const [ids, others] = [pairs.map(([id]) => id), pairs.map(([, other]) => other)];
  await sql`
    insert into bought_together (product_id, other_id, buyers, last_ordered_at)
    select product_id, other_id, array[${organizationId}::uuid], ${now()}
    from unnest(${ids}::uuid[], ${others}::uuid[]) as pair (product_id, other_id)
    where exists (select from product where id = product_id)
      and exists (select from product where id = other_id)
    -- Two orders at once take the rows in one order.
    order by product_id, other_id
    on conflict (product_id, other_id) do update set
      orders = bought_together.orders + 1,
      last_ordered_at = excluded.last_ordered_at,
      buyers = case
        when cardinality(bought_together.buyers) >= ${FEWEST_BUYERS}
          or bought_together.buyers @> excluded.buyers then bought_together.buyers
        else bought_together.buyers || excluded.buyers end`.execute(tablesOf(em));
}

export interface BoughtWith {
  productId: string;
  otherId: string;
}

/** Of each product the others on sale that are ordered with it most often. Of all customers: no row says whose. */
export async function boughtWithProducts(
  em: EntityManager,
  productIds: string[],
): Promise<BoughtWith[]> {
  const { rows } = await sql<BoughtWith>`${PREPARED}
    select asked.id as "productId", top.other_id as "otherId"
    from unnest(${productIds}::uuid[]) as asked (id) cross join lateral (
      select other_id, orders from (
        (select other_id, orders from bought_together
          join product p on p.id = other_id and p.status = 'PUBLISHED'
          where product_id = asked.id and cardinality(buyers) >= ${FEWEST_BUYERS}
          order by orders desc limit ${MOST_TOLD})
        union all
        (select product_id, orders from bought_together
          join product p on p.id = product_id and p.status = 'PUBLISHED'
          where other_id = asked.id and cardinality(buyers) >= ${FEWEST_BUYERS}
          order by orders desc limit ${MOST_TOLD})
      ) both_ways order by orders desc, other_id limit ${MOST_TOLD}
    ) top
    order by top.orders desc, top.other_id`.execute(tablesOf(em));
  return rows;
}

/** Forgets what has not been ordered together since the day. */
export async function deletePairsBefore(em: EntityManager, day: Date): Promise<void> {
  await sql`delete from bought_together where last_ordered_at < ${day}`.execute(tablesOf(em));
}
