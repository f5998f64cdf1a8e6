import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tablesOf } from '../../tables.ts';
import type { ProductRecord } from './domain/productRecord.ts';

const EVENT = 'products.regrouped';

/**
 * Tells pricing, whose discounts go by price groups, which products come into another one by being
 * written so; called before they are. All events have one key, so that the last told is what holds.
 * They are written at once and not with the flush, for which a large import would hold all of them.
 */
export async function recordRegroupings(
  { em, now }: RequestContext,
  records: ReadonlyArray<Pick<ProductRecord, 'id' | 'priceGroup'>>,
): Promise<void> {
  const given = records.map(({ id, priceGroup }) => ({ id, priceGroup }));
  await sql`
    insert into outbox (id, type, key, payload, occurred_at)
    select ${newId()}::uuid, ${EVENT}, ${EVENT}, jsonb_build_object('products',
      jsonb_agg(jsonb_build_array(given.id, given."priceGroup") order by given.id)), ${now()}
    from json_to_recordset(${JSON.stringify(given)}::json) as given (id uuid, "priceGroup" text)
    left join product on product.id = given.id
    where product.price_group is distinct from given."priceGroup"
    having count(*) > 0`.execute(tablesOf(em));
}
