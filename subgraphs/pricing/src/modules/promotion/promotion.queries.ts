import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

type Db = Pick<RequestContext, 'em'>;

/** Says which products a promotion is for; never changed afterwards. */
export async function nameProducts(
  { em }: Db,
  promotionId: string,
  productIds: readonly string[],
): Promise<void> {
  await sql`
    insert into promotion_product (promotion_id, product_id)
    select ${promotionId}::uuid, unnest(${[...productIds]}::uuid[])
    on conflict do nothing`.execute(em.getKysely());
}

/** How many products each promotion names, and the first hundred of them. */
export async function findNamedProducts(
  { em }: Db,
  promotionIds: readonly string[],
): Promise<Array<{ promotionId: string; count: number; productIds: string[] }>> {
  const { rows } = await sql<{ promotionId: string; count: number; productIds: string[] }>`
    select promotion_id as "promotionId", count(*)::int as count,
      (array_agg(product_id order by product_id))[:100] as "productIds"
    from promotion_product where promotion_id = any(${[...promotionIds]}::uuid[])
    group by promotion_id`.execute(em.getKysely());
  return rows;
}
