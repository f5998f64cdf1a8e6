import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DraftMode } from './domain/priceDraft.ts';

/** Publications of a list wait for each other from here on. */
export async function lockList(em: EntityManager, listId: string): Promise<void> {
  await sql`select from price_list where id = ${listId} for no key update`.execute(em.getKysely());
}

/** Whether nothing of the list was published yet. */
export async function isFirstOfList(em: EntityManager, listId: string): Promise<boolean> {
  const { rows } = await sql`
    select from price_publication where list_id = ${listId} limit 1`.execute(em.getKysely());
  return rows.length === 0;
}

export interface ComparedDraft {
  id: string;
  listId: string;
  day: string;
  mode: DraftMode;
}

/**
 * SKUs of products that the draft names (of a complete file: all of the list) and that were published
 * since it was compared, or have other prices on the day than on the day that it was compared with.
 */
export async function changedSinceCompared(
  em: EntityManager,
  { id, listId, day, mode }: ComparedDraft,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ sku: string }>`
    select distinct coalesce(listed.sku, version.product_id::text) as sku
    from price_draft as draft
    join price_publication as publication on publication.list_id = ${listId}
      and publication.active_from <= ${day}
      and (publication.no > compared_no or publication.active_from > compared_on)
    join price_version as version on version.publication_no = publication.no
    left join listed_product as listed
      on listed.list_id = ${listId} and listed.product_id = version.product_id
    where draft.id = ${id} and (${mode} = 'FULL' or exists (
      select from staged_price as given
      where given.draft_id = ${id} and given.product_id = version.product_id))
    order by sku limit ${limit}`.execute(em.getKysely());
  return rows.map(({ sku }) => sku);
}

/** Notes the SKUs that the list is paged by. */
export async function listProducts(
  em: EntityManager,
  draftId: string,
  listId: string,
): Promise<void> {
  await sql`
    insert into listed_product (list_id, product_id, sku, sku_key)
    select ${listId}, product_id, sku, ${skuKey(sql.ref('sku'))} from staged_change
    where draft_id = ${draftId} and outcome <> 'GONE'
    on conflict (list_id, product_id) do update set sku = excluded.sku, sku_key = excluded.sku_key
      where listed_product.sku <> excluded.sku`.execute(em.getKysely());
}

/** The changes of a draft as `writePublication` takes them. */
export const stagedLadders = (draftId: string): RawBuilder<unknown> => sql`
  select product_id, after_from as tier_from, after_price as unit_price
  from staged_change where draft_id = ${draftId}`;

/** What makes two spellings one SKU: case, blanks and dashes don't matter. */
export const skuKey = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql`upper(regexp_replace(${text}, '[[:space:]-]+', '', 'g'))`;
