import type { Page } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { isHandedOut } from '../content/contentFile.queries.ts';
import { type ContentRights, isMeantFor } from '../content/contentRights.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import type { VisibleSubject } from '../visibility/domain/ruleSet.ts';

export type MaterialKind = 'BRAND' | 'MARKETING' | 'SALES' | 'TECHNICAL' | 'TRAINING';

/** At most one of product, category and brand. */
export interface MaterialSubject {
  productId: string | null;
  categoryId: string | null;
  brandId: string | null;
}

export interface MaterialRow extends MaterialSubject {
  id: string;
  kind: MaterialKind;
  language: Language | null;
  /** As `writeAudience` makes it. */
  audience: string[];
  titleRu: string;
  titleEn: string | null;
  noteRu: string | null;
  noteEn: string | null;
  changedAt: string;
}

/** Who may see which materials. */
export interface MaterialRights extends ContentRights {
  /** Ids of those that are about something that the viewer may not know of. */
  hidden: readonly string[];
}

export interface MaterialWish {
  /** In small letters; all of them must occur. */
  words: readonly string[];
  kind: MaterialKind | null;
  language: Language | null;
  /** What it is about: any of these; null for anything. */
  about: { productIds: string[]; categoryIds: string[]; brandIds: string[] } | null;
}

const COLUMNS = sql`
  id, kind, language, audience, title_ru as "titleRu", title_en as "titleEn", note_ru as "noteRu",
  note_en as "noteEn", product_id as "productId", category_id as "categoryId",
  brand_id as "brandId", changed_at as "changedAt"`;

/** The condition on a material that the viewer may see it. */
export function isMaterialShown(rights: MaterialRights): RawBuilder<boolean> {
  const hasFile = sql`exists (
    select from content_file where material_id = material.id and ${isHandedOut(rights)})`;
  const isOfDraft = sql`exists (
    select from product named join product p on p.id = coalesce(named.merged_into, named.id)
    where named.id = material.product_id and p.status = 'DRAFT')`;
  return sql<boolean>`(${isMeantFor(rights)} and material.id <> all(${rights.hidden}::uuid[])
    and (${rights.isWriter} or ${hasFile} and not ${isOfDraft}))`;
}

/** Newest first. */
export async function pageOfMaterials(
  em: EntityManager,
  rights: MaterialRights,
  wish: MaterialWish,
  { limit, after }: Page,
): Promise<MaterialRow[]> {
  const from = after?.[0];
  const { rows } = await sql<MaterialRow>`
    select ${COLUMNS} from material where ${matches(wish, rights)} and ${isMaterialShown(rights)}
      and ${from === undefined ? sql`true` : sql`id < ${String(from)}::uuid`}
    order by id desc limit ${limit}`.execute(tablesOf(em));
  return rows;
}

export async function countMaterials(
  em: EntityManager,
  rights: MaterialRights,
  wish: MaterialWish,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from material
    where ${matches(wish, rights)} and ${isMaterialShown(rights)}`.execute(tablesOf(em));
  return rows[0]?.count ?? 0;
}

/** Files that are handed out no longer can't be found by their names either. */
function matches({ words, kind, language, about }: MaterialWish, rights: ContentRights) {
  const conditions = [
    sql`(${kind}::text is null or kind = ${kind})`,
    sql`(${language}::text is null or language is null or language = ${language})`,
  ];
  if (about) {
    conditions.push(sql`(product_id in (select id from product
        where id = any(${about.productIds}::uuid[]) or merged_into = any(${about.productIds}::uuid[]))
      or category_id = any(${about.categoryIds}::uuid[])
      or brand_id = any(${about.brandIds}::uuid[]))`);
  }
  if (words.length > 0) {
    const text = sql`lower(concat_ws(' ', title_ru, title_en, note_ru, note_en, (
      select string_agg(concat_ws(' ', name, title_ru, title_en), ' ') from content_file
      where material_id = material.id and ${isHandedOut(rights)})))`;
    conditions.push(
      sql`(select bool_and(strpos(${text}, word) > 0) from unnest(${words}::text[]) word)`,
    );
  }
  return sql.join(conditions, sql` and `);
}

export async function findMaterial(
  em: EntityManager,
  rights: MaterialRights,
  id: string,
): Promise<MaterialRow | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<MaterialRow>`
    select ${COLUMNS} from material where id = ${id} and ${isMaterialShown(rights)}`.execute(
    tablesOf(em),
  );
  return rows[0] ?? null;
}

/** The materials that are about a product, with what decides whether it, or what it became part of, is shown. */
export async function materialsOfProducts(em: EntityManager) {
  const { rows } = await sql<VisibleSubject & { materialId: string }>`
    select m.id as "materialId", p.number::float8 as number, p.category_id as "categoryId",
      p.brand_id as "brandId"
    from material m join product named on named.id = m.product_id
      join product p on p.id = coalesce(named.merged_into, named.id)`.execute(tablesOf(em));
  return rows;
}

/** The materials that are about a category or brand. */
export async function materialsOfGroups(em: EntityManager) {
  const { rows } = await sql<MaterialSubject & { id: string }>`
    select id, category_id as "categoryId", brand_id as "brandId" from material
    where category_id is not null or brand_id is not null`.execute(tablesOf(em));
  return rows;
}

export async function writeMaterial(em: EntityManager, material: MaterialRow): Promise<void> {
  await sql`
    insert into material (id, kind, language, audience, title_ru, title_en, note_ru, note_en,
      product_id, category_id, brand_id, changed_at)
    values (${material.id}, ${material.kind}, ${material.language}, ${material.audience}::text[],
      ${material.titleRu}, ${material.titleEn}, ${material.noteRu}, ${material.noteEn},
      ${material.productId}, ${material.categoryId}, ${material.brandId}, ${material.changedAt})
    on conflict (id) do update set kind = excluded.kind, language = excluded.language,
      audience = excluded.audience, title_ru = excluded.title_ru, title_en = excluded.title_en,
      note_ru = excluded.note_ru, note_en = excluded.note_en, product_id = excluded.product_id,
      category_id = excluded.category_id, brand_id = excluded.brand_id,
      changed_at = excluded.changed_at`.execute(tablesOf(em));
}
