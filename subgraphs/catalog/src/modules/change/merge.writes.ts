import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/** A picture or paper, and whose it was. */
export interface MovedMedia {
  id: string;
  from: string;
}

/** A relation that the survivor got, and of whom. */
export interface CopiedRelation {
  from: string;
  relatedId: string;
  kind: string;
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

/** Relates the survivor to what the merged ones are related to, and it is not. */
export async function copyRelations(
  em: EntityManager,
  survivorId: string,
  mergedIds: string[],
): Promise<CopiedRelation[]> {
  const { rows } = await sql<CopiedRelation>`
    with lacking as (
      select distinct on (related_id, kind) * from product_relation theirs
      where product_id = any(${mergedIds}::uuid[])
        and related_id <> all(${[survivorId, ...mergedIds]}::uuid[])
        and not exists (select from product_relation own where own.product_id = ${survivorId}::uuid
          and own.related_id = theirs.related_id and own.kind = theirs.kind)
      order by related_id, kind, position
    ), copied as (
      insert into product_relation
        (product_id, related_id, kind, position, is_mutual, note_ru, note_en)
      select ${survivorId}::uuid, related_id, kind, ${BEHIND} + position, is_mutual, note_ru, note_en
      from lacking
    )
    select product_id as "from", related_id as "relatedId", kind from lacking`.execute(
    tablesOf(em),
  );
  return rows;
}

/** Gives the survivor the pictures and papers that it lacks; the same content twice stays where it is. */
export async function moveMedia(
  em: EntityManager,
  survivorId: string,
  mergedIds: string[],
): Promise<MovedMedia[]> {
  const { rows } = await sql<MovedMedia>`
    with lacking as (
      select distinct on (content_hash) id, product_id from product_media
      where product_id = any(${mergedIds}::uuid[]) and content_hash not in (
        select content_hash from product_media where product_id = ${survivorId}::uuid)
      order by content_hash, position, id
    ), moved as (
      update product_media m
      set product_id = ${survivorId}::uuid, position = ${BEHIND} + position
      from lacking where m.id = lacking.id
    )
    select id, product_id as "from" from lacking`.execute(tablesOf(em));
  return rows;
}

/** Notes what a merge moved, for the time when it is undone. */
export async function noteMoved(
  em: EntityManager,
  changesetId: string,
  moved: { media: MovedMedia[]; relations: CopiedRelation[] },
): Promise<void> {
  await sql`
    update changeset set source = source || ${JSON.stringify(moved)}::jsonb
    where id = ${changesetId}::uuid`.execute(tablesOf(em));
}

/** Gives back what a merge moved and the survivor has still; nothing where the changeset is none. */
export async function giveBackMoved(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    update product_media m set product_id = moved."from"
    from changeset c, jsonb_to_recordset(c.source -> 'media') as moved (id uuid, "from" uuid)
    where c.id = ${changesetId}::uuid and c.kind = 'MERGE'
      and m.id = moved.id and m.product_id = (c.source ->> 'survivorId')::uuid
      and exists (select from product p where p.id = moved."from" and p.merged_into is null)`.execute(
    tablesOf(em),
  );
}

/** Takes from the survivor the relations that a merge gave it, unless somebody has set them since. */
export async function takeBackRelations(em: EntityManager, changesetId: string): Promise<void> {
  await sql`
    delete from product_relation r
    using changeset c, jsonb_to_recordset(c.source -> 'relations') as copied (
      "from" uuid, "relatedId" uuid, kind text)
    where c.id = ${changesetId}::uuid and c.kind = 'MERGE'
      and r.product_id = (c.source ->> 'survivorId')::uuid and r.related_id = copied."relatedId"
      and r.kind = copied.kind and r.position >= ${BEHIND}
      and exists (select from product p where p.id = copied."from" and p.merged_into is null)`.execute(
    tablesOf(em),
  );
}

/** Behind all that the survivor has of its own. */
const BEHIND = sql.lit(1000);
