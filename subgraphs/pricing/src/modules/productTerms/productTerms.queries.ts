import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { VatCode } from '../priceList/domain/priceSheet.ts';

export interface ProductKey {
  productId: string;
  /** A day of the seller. */
  date: string;
}

/** What pricing knows of a product on a day. */
export interface ProductTerms {
  vatCode: VatCode;
  cost: string | null;
  currency: string | null;
  activeFrom: string | null;
  /** Least margin of its price group, in per cent. */
  margin: string;
  /** Units of the seller's currency for one of the cost's; null where there is no rate. */
  rate: string | null;
}

/** Terms of products on days, in the order of the keys; a product that pricing was told nothing of has the usual ones. */
export async function findProductTerms(
  { em }: RequestContext,
  keys: readonly ProductKey[],
  ownCurrency: string,
): Promise<ProductTerms[]> {
  const ids = keys.map(({ productId }) => (isId(productId) ? productId : null));
  const { rows } = await sql<ProductTerms>`
    select coalesce(terms.vat_code, 'GENERAL') as "vatCode", cost.cost::text, cost.currency,
      cost.active_from as "activeFrom", trim_scale(margin.percent)::text as margin,
      case when cost.currency = ${ownCurrency} then '1' else (
        select rate::text from exchange_rate
        where exchange_rate.currency = cost.currency and valid_from <= key.day
        order by valid_from desc limit 1
      ) end as rate
    from unnest(${ids}::uuid[], ${keys.map(({ date }) => date)}::date[])
      with ordinality as key (product_id, day, no)
    left join product_terms as terms using (product_id)
    left join lateral (
      select * from product_cost
      where product_cost.product_id = key.product_id and active_from <= key.day
      order by active_from desc limit 1
    ) as cost on true
    left join lateral (
      select percent from floor_margin where price_group in (coalesce(terms.price_group, ''), '')
      order by price_group desc limit 1
    ) as margin on true
    order by key.no`.execute(em.getKysely());
  return rows;
}
