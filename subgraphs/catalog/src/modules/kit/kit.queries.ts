import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { KitMember } from './domain/KitBook.ts';

/** A product that may be a component, by the code it was asked for. */
export interface FoundMember extends KitMember {
  foundSkuKey: string;
}

const MEMBER = sql`p.id, p.sku, p.status,
  array(select jsonb_path_query(p.components, '$[*].productId') #>> '{}') as "componentIds"`;

/** Products by id and by SKU; what was merged finds the product that it is. */
export async function findMembers(
  em: EntityManager,
  ids: string[],
  skuKeys: string[],
): Promise<FoundMember[]> {
  if (ids.length === 0 && skuKeys.length === 0) return [];
  const { rows } = await sql<FoundMember>`
    select found.sku_key as "foundSkuKey", ${MEMBER}
    from product found join product p on p.id = coalesce(found.merged_into, found.id)
    where found.id = any(${ids.filter(isId)}::uuid[]) or found.sku_key = any(${skuKeys})`.execute(
    tablesOf(em),
  );
  return rows;
}

/** The kits that have any of the products in them. */
export async function kitsWith(em: EntityManager, productIds: string[]): Promise<KitMember[]> {
  if (productIds.length === 0) return [];
  const wanted = productIds.map((productId) => JSON.stringify([{ productId }]));
  const { rows } = await sql<KitMember>`
    select ${MEMBER} from product p
    where p.components <> '[]' and p.components @> any(${wanted}::jsonb[])
      and p.merged_into is null`.execute(tablesOf(em));
  return rows;
}

/** Which of the products are kits as they are now. */
export async function kitIdsAmong(em: EntityManager, productIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from product
    where id = any(${productIds}::uuid[]) and components <> '[]'`.execute(tablesOf(em));
  return rows.map(({ id }) => id);
}

/** The products of a changeset that are kits, or are to be when it is undone. */
export async function kitIdsOfChangeset(em: EntityManager, changesetId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select v.product_id as id from product_version v left join product p on p.id = v.product_id
    where v.changeset_id = ${changesetId}::uuid
      and (p.components <> '[]' or v.before -> 'components' <> '[]')`.execute(tablesOf(em));
  return rows.map(({ id }) => id);
}

/** What a kit is put together of, for those who count its stock. */
export interface Composition {
  productId: string;
  quantityStep: string;
  components: Array<{ productId: string; quantity: string }>;
}

/** Of products that are no kits, or not any more, without components. */
export async function compositionsOf(
  em: EntityManager,
  productIds: string[],
): Promise<Composition[]> {
  const { rows } = await sql<Composition>`
    select asked.id as "productId", coalesce(p.quantity_step, 1) as "quantityStep",
      coalesce(p.components, '[]') as components
    from unnest(${productIds}::uuid[]) as asked (id)
      left join product p on p.id = asked.id and p.merged_into is null`.execute(tablesOf(em));
  return rows;
}
