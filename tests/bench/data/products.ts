import { query } from './query.ts';

/** A product that may be ordered for a long time: there is a price for everybody, and much stock. */
export interface OrderableProduct {
  id: string;
  minimumQuantity: string;
}

/** The most popular ones of the generated products. */
export const orderableProducts = (databaseUrl: string, most: number) =>
  query<OrderableProduct>(databaseUrl, `${ORDERABLE} limit $1`, [most]);

export const ORDERABLE = `
  select id, sku, name_ru, name_en, minimum_quantity as "minimumQuantity"
  from catalog.product
  join (
    select product_id from logistics.stock
    group by product_id having sum(on_hand - reserved) > 4000
  ) stock on stock.product_id = product.id
  where status = 'PUBLISHED' and minimum_quantity <= 20
    and exists (
      select from pricing.price_version join pricing.price_list on price_list.id = list_id
      where level = 'BASE' and product_id = product.id and tier_from[1] <= minimum_quantity
    )
  order by popularity desc, id`;
