import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type AudienceInput, checkAudience } from '../content/checkAudience.ts';
import { contentRights } from '../content/contentRights.ts';
import { readTexts } from '../content/domain/readTexts.ts';
import { slugOf } from '../content/domain/slugOf.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import {
  type ArticleFilter,
  type ArticleRow,
  countArticles,
  findArticle,
  pageOfArticles,
} from './article.queries.ts';
import { writeArticle } from './article.writes.ts';

const MOST_PRODUCTS = 50;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 100;
const TITLE = { longest: 200 };
const SUMMARY = { longest: 500 };
const BODY = { longest: 50_000, isLong: true };
const TEXTS = {
  titleRu: { ...TITLE, isRequired: true },
  titleEn: TITLE,
  summaryRu: { ...SUMMARY, isRequired: true },
  summaryEn: SUMMARY,
  bodyRu: { ...BODY, isRequired: true },
  bodyEn: BODY,
};

export interface ArticleInput extends Pick<ArticleRow, 'kind' | 'status'> {
  id?: string | null;
  slug?: string | null;
  audience: AudienceInput;
  titleRu: string;
  titleEn?: string | null;
  summaryRu: string;
  summaryEn?: string | null;
  bodyRu: string;
  bodyEn?: string | null;
  skus?: readonly string[];
}

/** Of a product that the viewer may not know of there is nothing. */
export async function listArticles(
  ctx: Context,
  { kind, productId }: ArticleFilter,
  args: PageArgs,
): Promise<Connection<ArticleRow>> {
  requireScope(ctx.viewer, 'catalog:read');
  const page = pageOf(args, 1);
  if (page.after && !isId(String(page.after[0]))) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  const rights = await contentRights(ctx);
  const product = productId ? await ctx.productById.load(productId) : null;
  const isUnknown = Boolean(productId) && !product;
  const filter: ArticleFilter = { kind, productId: product?.id };
  return connectionOf({
    rows: isUnknown ? [] : await pageOfArticles(ctx.em, rights, filter, page),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: async () => (isUnknown ? 0 : countArticles(ctx.em, rights, filter)),
  });
}

export async function oneArticle(
  ctx: Context,
  { id = null, slug = null }: { id?: string | null; slug?: string | null },
): Promise<ArticleRow | null> {
  requireScope(ctx.viewer, 'catalog:read');
  if ((id === null) === (slug === null)) throw badInput('Ask by id or by slug: one of the two.');
  return findArticle(ctx.em, await contentRights(ctx), { id, slug });
}

/** Writes an article whole, new or in place of what it was. */
export async function saveArticle(ctx: Context, input: ArticleInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const { id = null, kind, status } = input;
  const rights = await contentRights(ctx);
  if (id !== null && !(await findArticle(ctx.em, rights, { id }))) return notFound('article', id);
  const reading = readTexts(input, TEXTS);
  if (!reading.ok) return invalidInput(reading.field, reading.message);
  const { titleRu, summaryRu, bodyRu, ...texts } = reading.texts;
  const slug = input.slug || slugOf(input.titleEn || input.titleRu);
  if (!SLUG.test(slug) || slug.length > LONGEST_SLUG) {
    return invalidInput('slug', 'A slug has Latin letters, digits and single dashes, at most 100.');
  }
  const audience = await checkAudience(ctx, input.audience);
  if (!audience.ok) return audience;
  const products = await productsOf(ctx, input.skus ?? []);
  if (!products.ok) return products;

  const article: ArticleRow = {
    ...{ ...texts, titleRu: titleRu ?? '', summaryRu: summaryRu ?? '', bodyRu: bodyRu ?? '' },
    ...{ id: id ?? newId(), kind, slug, status, audience: audience.keys },
    changedAt: ctx.now().toISOString(),
  };
  const isWritten = await ctx.em.transactional(() => writeArticle(ctx.em, article, products.ids));
  if (!isWritten) return invalidInput('slug', 'Another article has this slug.');
  return { __typename: 'ArticleSaved' as const, article };
}

async function productsOf(ctx: Context, skus: readonly string[]) {
  if (skus.length > MOST_PRODUCTS) {
    return invalidInput('skus', `Name at most ${MOST_PRODUCTS} products.`);
  }
  const found = await Promise.all(skus.map((sku) => ctx.productBySkuKey.load(skuKey(sku))));
  const unknown = skus.find((_, index) => !found[index]);
  if (unknown !== undefined) return notFound('product', unknown);
  const ids = new Set(found.flatMap((product) => product?.id ?? []));
  return { ok: true as const, ids: [...ids] };
}
