import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ProductRecord } from '../product/domain/productRecord.ts';
import { rulesOf } from './changeset.writes.ts';

export interface StagedRecord {
  number: number;
  outcome: 'CREATED' | 'CHANGED';
  record: ProductRecord;
}

/** The next rows to publish, in the order of the file. */
export async function stagedRecords(
  em: EntityManager,
  changesetId: string,
  afterNumber: number,
  limit: number,
): Promise<StagedRecord[]> {
  const { rows } = await sql<StagedRecord>`
    select row_number as number, outcome, record from staged_product
    where changeset_id = ${changesetId}::uuid and row_number > ${afterNumber}
      and outcome in ('CREATED', 'CHANGED')
    order by row_number limit ${limit}`.execute(tablesOf(em));
  return rows;
}

/** False where categories or attributes are others than those that the rows were checked by. */
export async function rulesHold(em: EntityManager, changesetId: string): Promise<boolean> {
  const { rows } = await sql<{ hold: boolean }>`
    select rules = ${rulesOf(changesetId)} as hold from changeset
    where id = ${changesetId}::uuid`.execute(tablesOf(em));
  return rows[0]?.hold ?? false;
}

/**
 * SKUs of products that were changed since they were staged, whose SKU or GTIN was taken, and of kits of
 * which something can't be a component any more.
 */
export async function changedSinceStaged(
  em: EntityManager,
  changesetId: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ sku: string }>`
    with staged as (
      select row_number, sku, sku_key, gtin_keys, outcome, product_id, revision from staged_product
      where changeset_id = ${changesetId}::uuid and outcome in ('CREATED', 'CHANGED')
    ), codes as (
      select row_number, sku, product_id, unnest(gtin_keys) as gtin_key from staged
    )
    select sku from (
      select s.row_number, s.sku from staged s left join product p on p.id = s.product_id
      where s.outcome = 'CHANGED' and p.revision is distinct from s.revision
      union
      select s.row_number, s.sku from staged s join product p on p.sku_key = s.sku_key
      where p.id <> s.product_id or s.outcome = 'CREATED'
      union
      select c.row_number, c.sku from codes c join product p on p.gtin_key = c.gtin_key
      where p.id <> c.product_id and p.merged_into is distinct from c.product_id
      union
      select c.row_number, c.sku from codes c join product p
        on p.packaging_gtin_keys @> array[c.gtin_key] and p.packaging_gtin_keys <> '{}'
      where p.id <> c.product_id and p.merged_into is distinct from c.product_id
      union
      select kit.row_number, kit.sku
      from staged_product kit cross join unnest(kit.component_ids) as part (id)
        left join product p on p.id = part.id
      where kit.changeset_id = ${changesetId}::uuid and kit.component_ids is not null and (
        p.id is null or p.merged_into is not null or p.components <> '[]'
        or exists (select from staged_product other where other.changeset_id = kit.changeset_id
          and other.component_ids is not null and other.product_id = part.id))
    ) changed
    order by row_number limit ${limit}`.execute(tablesOf(em));
  return rows.map(({ sku }) => sku);
}

/** What a product is found by: large, and made anew from the rest of it. */
const DERIVED = ['name_words', 'other_words', 'likeness'];

/** Keeps the products as they are, before `writeProducts` makes their next revision. */
export async function keepVersions(
  em: EntityManager,
  changesetId: string,
  productIds: string[],
): Promise<void> {
  await sql`
    insert into product_version (changeset_id, product_id, before, revision)
    select ${changesetId}, id, to_jsonb(product) - ${DERIVED}::text[], revision + 1
    from product where id = any(${productIds}::uuid[])`.execute(tablesOf(em));
}

/** Notes which products came to be. */
export async function noteCreated(
  em: EntityManager,
  changesetId: string,
  productIds: string[],
): Promise<void> {
  await sql`
    insert into product_version (changeset_id, product_id, before, revision)
    select ${changesetId}, id, null, revision
    from product where id = any(${productIds}::uuid[])`.execute(tablesOf(em));
}
