import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PriceDraft } from './domain/priceDraft.ts';

/**
 * Stages the prices that products had before the publication which the draft takes back. Products that
 * a later publication of the list has named since are left out.
 */
export async function stageFormerPrices(
  em: EntityManager,
  { id, restoresId }: Pick<PriceDraft, 'id' | 'restoresId'>,
): Promise<void> {
  await sql`
    with undone as (
      select no, list_id, active_from from price_publication where id = ${restoresId}
    ), product as (
      select product_id, version.list_id, version.active_from, publication_no
      from undone join price_version as version on publication_no = no
      where not exists (
        select from price_version as later
        where later.product_id = version.product_id and later.list_id = undone.list_id
          and later.publication_no > no)
    ), former as (
      select product_id, coalesce(listed.sku, product_id::text) as sku,
        coalesce(version.tier_from, '{}') as tier_from, version.unit_price
      from product
      left join listed_product as listed using (list_id, product_id)
      left join lateral (
        select tier_from, unit_price from price_version as earlier
        where earlier.product_id = product.product_id and earlier.list_id = product.list_id
          and (earlier.active_from, earlier.publication_no)
            < (product.active_from, product.publication_no)
        order by earlier.active_from desc, earlier.publication_no desc limit 1
      ) as version on true
    )
    insert into staged_price (draft_id, product_id, row_number, says, sku, tier_from, unit_price)
    select ${id}::uuid, product_id, 1, 'GONE', sku, null::numeric, null::numeric from former where tier_from = '{}'
    union all
    select ${id}::uuid, product_id, step.no, 'PRICE', sku, step.tier_from, step.unit_price
    from former cross join lateral unnest(tier_from, unit_price)
      with ordinality as step (tier_from, unit_price, no)`.execute(em.getKysely());
}
