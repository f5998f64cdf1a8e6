import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/**
 * What of a product its content managers write, and so what is put back; the rest is derived from it,
 * counted, or kept by others.
 */
export const RESTORED_COLUMNS = [
  ...['sku', 'sku_key', 'gtin', 'gtin_key', 'name_ru', 'name_en', 'description_ru'],
  ...['description_en', 'brand_id', 'category_id', 'unit_code', 'minimum_quantity'],
  ...['quantity_step', 'price_group', 'status', 'popularity', 'manufacturer_number'],
  ...['manufacturer_number_key', 'available_from', 'attributes', 'packaging'],
  ...['packaging_gtin_keys', 'fits', 'components', 'merged_into'],
] as const;

const before = sql`cross join lateral jsonb_populate_record(null::product, v.before) b`;

/** The kits that a version's product is in, which the same changeset did not make of it. */
const kitsOfVersion = sql`
  select from product kit
  where kit.components <> '[]' and kit.merged_into is null
    and kit.components @> jsonb_build_array(jsonb_build_object('productId', v.product_id))
    and not exists (
      select from product_version too
      where too.changeset_id = v.changeset_id and too.product_id = kit.id)`;

/** Versions that can't be put back: their product was changed or given something since, or what they refer to. */
const changedVersions = (changesetId: string): RawBuilder<unknown> => sql`
  select v.product_id, coalesce(p.sku, v.before ->> 'sku', v.product_id::text) as sku
  from product_version v left join product p on p.id = v.product_id ${before}
  where v.changeset_id = ${changesetId}::uuid and (
    p.revision is distinct from v.revision
    or v.before is null and exists (
      select from product merged where merged.merged_into = p.id and not exists (
        select from product_version too
        where too.changeset_id = v.changeset_id and too.product_id = merged.id))
    or v.before is null and exists (
      -- What people gave it would be gone with it, such as the rule that hides it.
      select from product_media where product_id = v.product_id
      union all select from product_relation where product_id = v.product_id
      union all select from product_relation where related_id = v.product_id
      union all select from visibility_rule where product_id = v.product_id
      union all select from part_number where product_id = v.product_id
      union all (${kitsOfVersion}))
    or b.components is distinct from p.components and b.components <> '[]'
      and exists (${kitsOfVersion})
    or b.components is distinct from p.components and exists (
      select from jsonb_to_recordset(b.components) as part ("productId" uuid)
        left join product c on c.id = part."productId"
      where (c.id is null or c.merged_into is not null or c.components <> '[]')
        and not exists (
          select from product_version too
          where too.changeset_id = v.changeset_id and too.product_id = part."productId"))
    or b.category_id is not null and not exists (select from category where id = b.category_id)
    or b.merged_into is not null and not exists (select from product where id = b.merged_into)
    or b.attributes is distinct from p.attributes and exists (
      select from jsonb_object_keys(b.attributes) used
      where not exists (select from attribute where code = used))
    or (b.gtin_key, b.packaging_gtin_keys) is distinct from (p.gtin_key, p.packaging_gtin_keys)
      and exists (
        select from product other
        where other.id <> v.product_id and other.merged_into is distinct from v.product_id and (
          other.gtin_key = any(b.packaging_gtin_keys || b.gtin_key)
          or other.packaging_gtin_keys <> '{}'
            and other.packaging_gtin_keys && (b.packaging_gtin_keys || b.gtin_key)))
  )`;

/** SKUs of products that can't be put back. */
export async function changedSincePublished(
  em: EntityManager,
  changesetId: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ sku: string }>`
    select sku from (${changedVersions(changesetId)}) changed order by sku limit ${limit}`.execute(
    tablesOf(em),
  );
  return rows.map(({ sku }) => sku);
}

/** Leaves those products as they are. */
export async function forgetChanged(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    delete from product_version where changeset_id = ${changesetId}::uuid and product_id in (
      select product_id from (${changedVersions(changesetId)}) changed)`.execute(tablesOf(em));
}

/** Puts the next products back as they were; answers where to go on, null at the end. */
export async function restoreProducts(
  em: EntityManager,
  changesetId: string,
  afterId: string,
  limit: number,
): Promise<{ count: number; lastId: string | null }> {
  const columns = sql.join(RESTORED_COLUMNS.map((column) => sql.ref(column)));
  const values = sql.join(RESTORED_COLUMNS.map((column) => sql.ref(`b.${column}`)));
  const { rows } = await sql<{ count: number; lastId: string | null }>`
    with next as (
      select product_id, before from product_version
      where changeset_id = ${changesetId}::uuid and before is not null
        and product_id > ${afterId}::uuid
      order by product_id limit ${limit}
    ), restored as (
      update product p
      set (${columns}) = row(${values}), revision = p.revision + 1, updated_at = now()
      from next v ${before}
      where p.id = v.product_id
    )
    select count(*)::int as count, (
      select product_id from next order by product_id desc limit 1) as "lastId"
    from next`.execute(tablesOf(em));
  return rows[0] ?? { count: 0, lastId: null };
}

/**
 * What an earlier changeset had made is there again under a new revision: that one can be undone in
 * its turn.
 */
export async function handOnVersions(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    update product_version earlier set revision = p.revision
    from product_version v join product p on p.id = v.product_id
    where v.changeset_id = ${changesetId}::uuid and earlier.product_id = v.product_id
      and earlier.revision = (v.before ->> 'revision')::bigint
      and earlier.changeset_id <> v.changeset_id`.execute(tablesOf(em));
}

export async function deleteCreated(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    delete from product where id in (
      select product_id from product_version
      where changeset_id = ${changesetId}::uuid and before is null)`.execute(tablesOf(em));
}
