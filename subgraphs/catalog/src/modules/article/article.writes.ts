import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ArticleRow } from './article.queries.ts';

/** Writes an article with its products; false where another one has its slug. */
export async function writeArticle(
  em: EntityManager,
  article: ArticleRow,
  productIds: readonly string[],
): Promise<boolean> {
  // Who writes at the same time waits: a slug that is not committed yet can't be seen to be taken.
  await sql`lock table article in share row exclusive mode`.execute(tablesOf(em));
  const { rows } = await sql`
    insert into article (id, kind, slug, status, audience, title_ru, title_en, summary_ru, summary_en,
      body_ru, body_en, changed_at)
    select ${article.id}::uuid, ${article.kind}, ${article.slug}, ${article.status},
      ${article.audience}::text[], ${article.titleRu}, ${article.titleEn}, ${article.summaryRu},
      ${article.summaryEn}, ${article.bodyRu}, ${article.bodyEn}, ${article.changedAt}::timestamptz
    where not exists (select from article where slug = ${article.slug} and id <> ${article.id})
    on conflict (id) do update set kind = excluded.kind, slug = excluded.slug,
      status = excluded.status, audience = excluded.audience, title_ru = excluded.title_ru,
      title_en = excluded.title_en, summary_ru = excluded.summary_ru,
      summary_en = excluded.summary_en, body_ru = excluded.body_ru, body_en = excluded.body_en,
      changed_at = excluded.changed_at
    returning id`.execute(tablesOf(em));
  if (rows.length === 0) return false;
  await sql`delete from article_product where article_id = ${article.id}`.execute(tablesOf(em));
  await sql`
    insert into article_product (article_id, product_id, position)
    select ${article.id}::uuid, id, place from unnest(${productIds}::uuid[])
      with ordinality as named (id, place)`.execute(tablesOf(em));
  return true;
}
