import { parse } from 'graphql';
import { articlePath, categoryPath, productPath } from './addresses.ts';
import type { AskAsGuest } from './guestAsker.ts';

/** Numbers of products in a part of the sitemap, and with that the most addresses: more are not allowed. */
export const SITEMAP_PART = 50_000;
/** Products asked for at once. */
const PAGE = 5000;

const PRODUCTS = parse(`query ProductAddresses($after: Int!, $until: Int!) {
  productAddresses(after: $after, until: $until) { sku slug }
}`);
const ARTICLES = parse(`query ArticleAddresses($after: String) {
  articles(first: 100, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } }
}`);
/** No tree of categories is deeper. */
const LEVELS = 10;
const fieldsDownTo = (level: number): string =>
  level === 1 ? 'id slug' : `id slug children { ${fieldsDownTo(level - 1)} }`;
const CATEGORIES = parse(`query CategoryAddresses { categories { ${fieldsDownTo(LEVELS)} } }`);

interface Category {
  id: string;
  slug: string;
  children?: Category[];
}

/** Paths of the products of a part that guests may see. */
export async function* productAddresses(ask: AskAsGuest, part: number): AsyncGenerator<string> {
  const end = part * SITEMAP_PART;
  for (let after = end - SITEMAP_PART; after < end; after += PAGE) {
    const { productAddresses: found } = await ask<{
      productAddresses: Array<{ sku: string; slug: string }>;
    }>(PRODUCTS, { after, until: after + PAGE });
    yield* found.map(productPath);
  }
}

/** Paths of all other pages. */
export async function* mainAddresses(ask: AskAsGuest): AsyncGenerator<string> {
  yield* ['/', '/catalogue', '/articles', '/materials'];
  const { categories } = await ask<{ categories: Category[] }>(CATEGORIES);
  yield* withBelow(categories).map(categoryPath);
  for (let after: string | null = null; ; ) {
    const { articles }: ArticlePage = await ask<ArticlePage>(ARTICLES, { after });
    yield* articles.nodes.map(articlePath);
    if (!articles.pageInfo.hasNextPage) return;
    after = articles.pageInfo.endCursor;
  }
}

interface ArticlePage {
  articles: {
    nodes: Array<{ slug: string }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const withBelow = (categories: readonly Category[]): Category[] =>
  categories.flatMap((category) => [category, ...withBelow(category.children ?? [])]);
