import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { isId } from '../product/domain/isId.ts';

/** What can belong to one product only, and so goes back when a merge is undone. */
export interface HandedOver {
  survivorId: string;
  mergedIds: string[];
  media: Array<{ id: string; from: string }>;
  partNumbers: Array<{ organizationId: string; numberKey: string; from: string }>;
}

/** The product that each id stands for; unknown ids are left out. */
export async function survivorsOf(em: EntityManager, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; survivorId: string }>`
    select id, coalesce(merged_into, id) as "survivorId" from product
    where id = any(${ids.filter(isId)}::uuid[])`.execute(tablesOf(em));
  return new Map(rows.map(({ id, survivorId }) => [id, survivorId]));
}

/** What was merged into the products before. */
export async function aliasesOf(em: EntityManager, productIds: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from product where merged_into = any(${productIds}::uuid[])`.execute(tablesOf(em));
  return rows.map(({ id }) => id);
}

/** Gives the survivor what it lacks of what the merged ones have. */
export async function handOver(
  em: EntityManager,
  survivorId: string,
  mergedIds: string[],
): Promise<HandedOver> {
  await copyRelations(em, survivorId, mergedIds);
  await copyFavourites(em, survivorId, mergedIds);
  return {
    survivorId,
    mergedIds,
    media: await moveMedia(em, survivorId, mergedIds),
    partNumbers: await movePartNumbers(em, survivorId, mergedIds),
  };
}

async function copyRelations(em: EntityManager, survivorId: string, mergedIds: string[]) {
  const one = [survivorId, ...mergedIds];
  await sql`
    insert into product_relation
      (product_id, related_id, kind, position, is_mutual, note_ru, note_en)
    select ${survivorId}::uuid, related_id, kind, 1000 + position, is_mutual, note_ru, note_en
    from product_relation
    where product_id = any(${mergedIds}::uuid[]) and related_id <> all(${one}::uuid[])
    union all
    select product_id, ${survivorId}::uuid, kind, position, is_mutual, note_ru, note_en
    from product_relation
    where related_id = any(${mergedIds}::uuid[]) and product_id <> all(${one}::uuid[])
    on conflict do nothing`.execute(tablesOf(em));
}

async function copyFavourites(em: EntityManager, survivorId: string, mergedIds: string[]) {
  await sql`
    insert into favourite (organization_id, list_id, product_id, added_at)
    select organization_id, list_id, ${survivorId}::uuid, added_at from favourite
    where product_id = any(${mergedIds}::uuid[])
    on conflict do nothing`.execute(tablesOf(em));
}

/** The same content twice stays where it is. */
async function moveMedia(em: EntityManager, survivorId: string, mergedIds: string[]) {
  const { rows } = await sql<HandedOver['media'][number]>`
    with lacking as (
      select distinct on (content_hash) id, product_id from product_media
      where product_id = any(${mergedIds}::uuid[]) and content_hash not in (
        select content_hash from product_media where product_id = ${survivorId}::uuid)
      order by content_hash, position, id
    ), moved as (
      update product_media m set product_id = ${survivorId}::uuid, position = 1000 + position
      from lacking where m.id = lacking.id
      returning m.id
    )
    select id, product_id as "from" from lacking where id in (select id from moved)`.execute(
    tablesOf(em),
  );
  return rows;
}

/** Of all organizations: whoever calls a merged product by a number of their own means the survivor. */
async function movePartNumbers(em: EntityManager, survivorId: string, mergedIds: string[]) {
  const { rows } = await sql<HandedOver['partNumbers'][number]>`
    with calling as (
      select organization_id, number_key, product_id from part_number
      where product_id = any(${mergedIds}::uuid[])
    ), moved as (
      update part_number n set product_id = ${survivorId}::uuid from calling
      where (n.organization_id, n.number_key) = (calling.organization_id, calling.number_key)
    )
    select organization_id as "organizationId", number_key as "numberKey", product_id as "from"
    from calling`.execute(tablesOf(em));
  return rows;
}

export async function noteHandedOver(
  em: EntityManager,
  changesetId: string,
  handedOver: HandedOver,
): Promise<void> {
  await sql`
    update changeset set source = ${JSON.stringify(handedOver)}::jsonb
    where id = ${changesetId}::uuid`.execute(tablesOf(em));
}

/** Gives back what a merge moved and the survivor has still; nothing where the changeset is none. */
export async function takeBackHandedOver(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    with merge as (
      select source, (source ->> 'survivorId')::uuid as survivor_id from changeset
      where id = ${changesetId}::uuid and kind = 'MERGE'
    ), media as (
      update product_media m set product_id = moved."from"
      from merge, jsonb_to_recordset(source -> 'media') as moved (id uuid, "from" uuid)
      where m.id = moved.id and m.product_id = survivor_id
        and exists (select from product p where p.id = moved."from" and p.merged_into is null)
    )
    update part_number n set product_id = moved."from"
    from merge, jsonb_to_recordset(source -> 'partNumbers')
      as moved ("organizationId" uuid, "numberKey" text, "from" uuid)
    where (n.organization_id, n.number_key) = (moved."organizationId", moved."numberKey")
      and n.product_id = survivor_id
      and exists (select from product p where p.id = moved."from" and p.merged_into is null)`.execute(
    tablesOf(em),
  );
}
