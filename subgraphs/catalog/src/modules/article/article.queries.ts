import type { Page } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { type ContentRights, isMeantFor } from '../content/contentRights.ts';

export type ArticleKind = 'SOLUTION' | 'CASE';
export type ArticleStatus = 'DRAFT' | 'PUBLISHED';

export interface ArticleRow {
  id: string;
  kind: ArticleKind;
  slug: string;
  status: ArticleStatus;
  /** As `writeAudience` makes it. */
  audience: string[];
  titleRu: string;
  titleEn: string | null;
  summaryRu: string;
  summaryEn: string | null;
  bodyRu: string;
  bodyEn: string | null;
  changedAt: string;
}

export interface ArticleFilter {
  kind?: ArticleKind | null;
  /** One that the viewer may see; also by what was merged into it. */
  productId?: string | null;
}

const COLUMNS = sql`
  id, kind, slug, status, audience, title_ru as "titleRu", title_en as "titleEn",
  summary_ru as "summaryRu", summary_en as "summaryEn", body_ru as "bodyRu", body_en as "bodyEn",
  changed_at as "changedAt"`;

/** The condition on an article that the viewer may see it. */
export const isArticleShown = (rights: ContentRights): RawBuilder<boolean> =>
  sql<boolean>`(${isMeantFor(rights)} and (status = 'PUBLISHED' or ${rights.isWriter}))`;

/** Newest first. */
export async function pageOfArticles(
  em: EntityManager,
  rights: ContentRights,
  filter: ArticleFilter,
  { limit, after }: Page,
): Promise<ArticleRow[]> {
  const from = after?.[0];
  const { rows } = await sql<ArticleRow>`
    select ${COLUMNS} from article where ${matches(filter)} and ${isArticleShown(rights)}
      and ${from === undefined ? sql`true` : sql`id < ${String(from)}::uuid`}
    order by id desc limit ${limit}`.execute(tablesOf(em));
  return rows;
}

export async function countArticles(
  em: EntityManager,
  rights: ContentRights,
  filter: ArticleFilter,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from article
    where ${matches(filter)} and ${isArticleShown(rights)}`.execute(tablesOf(em));
  return rows[0]?.count ?? 0;
}

function matches({ kind = null, productId = null }: ArticleFilter): RawBuilder<unknown> {
  const isAbout = productId
    ? sql`id in (select article_id from article_product join product p on p.id = product_id
        where p.id = ${productId}::uuid or p.merged_into = ${productId}::uuid)`
    : sql`true`;
  return sql`(${kind}::text is null or kind = ${kind}) and ${isAbout}`;
}

export async function findArticle(
  em: EntityManager,
  rights: ContentRights,
  { id = null, slug = null }: { id?: string | null; slug?: string | null },
): Promise<ArticleRow | null> {
  if (id !== null && !isId(id)) return null;
  const { rows } = await sql<ArticleRow>`
    select ${COLUMNS} from article
    where ${id === null ? sql`slug = ${slug}` : sql`id = ${id}`} and ${isArticleShown(rights)}`.execute(
    tablesOf(em),
  );
  return rows[0] ?? null;
}

/** Products of articles, in their order, whoever may see them. */
export async function productsOfArticles(em: EntityManager, articleIds: string[]) {
  const { rows } = await sql<{ articleId: string; productId: string }>`
    select article_id as "articleId", product_id as "productId" from article_product
    where article_id = any(${articleIds}::uuid[]) order by article_id, position`.execute(
    tablesOf(em),
  );
  return rows;
}
