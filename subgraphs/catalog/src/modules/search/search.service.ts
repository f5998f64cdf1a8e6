import { createHash } from 'node:crypto';
import { type Connection, connectionOf, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { type Context, seesDrafts } from '../../context.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import { isId } from '../product/domain/isId.ts';
import { listedStatuses, type ProductStatus } from '../product/domain/productStatus.ts';
import type { ProductRow } from '../product/product.queries.ts';
import { brandFacet, categoryFacet, countHits, type Facet } from './domain/facets.ts';
import { cursorLength, readCursor } from './domain/productCursor.ts';
import { type ProductSort, productOrder, sortValues } from './domain/productOrder.ts';
import { countHitsByValue, findProducts, type Hits } from './search.queries.ts';
import { readSearch } from './searchTerms.queries.ts';

export interface ProductSearchArgs {
  search?: string | null;
  filter?: {
    categoryIds?: readonly string[] | null;
    brandIds?: readonly string[] | null;
    status?: readonly ProductStatus[] | null;
  } | null;
  sort: ProductSort;
  language: Language;
  first?: number | null;
  after?: string | null;
}

/** A page of products, and what is counted of all hits if it is asked for. */
export interface ProductSearch extends Connection<ProductRow> {
  facets(first: number): Promise<Facet[]>;
}

const DEFAULT_PAGE = 24;
const MOST_FACET_VALUES = 100;
const MOST_CHOSEN = 500;

export async function searchProducts(
  ctx: Context,
  args: ProductSearchArgs,
): Promise<ProductSearch> {
  requireScope(ctx.viewer, 'catalog:read');
  const { hits, chosenCategories } = await readHits(ctx, args);
  const order = productOrder(args.sort, args.language, hits.terms !== null);
  const page = pageOf(args, cursorLength(order), DEFAULT_PAGE);
  const after = page.after && readCursor(order, page.after);
  if (after === undefined) throw badInput('The cursor is not valid.', { argument: 'after' });

  const rows = await ctx.catalogue.remember(keyOf('page', hits, order, after, page.limit), () =>
    findProducts(ctx.em, hits, order, after, page.limit),
  );
  const connection = connectionOf({
    rows,
    page,
    cursorOf: (product) => [order, ...sortValues(order, product)],
    totalCount: async () =>
      countHits((await countWithout('brandIds', ctx, hits)).brands, hits.brandIds),
  });
  return {
    ...connection,
    facets: (first) => facetsOf(ctx, hits, chosenCategories, first),
  };
}

async function readHits(ctx: Context, { search, filter }: ProductSearchArgs) {
  for (const ids of [filter?.categoryIds, filter?.brandIds]) {
    if (ids && ids.length > MOST_CHOSEN) {
      throw badInput(`At most ${MOST_CHOSEN} categories and as many brands.`, {
        argument: 'filter',
      });
    }
  }
  const terms = search
    ? await ctx.catalogue.remember(keyOf('search', search), () => readSearch(ctx.em, search))
    : null;
  const chosenCategories = filter?.categoryIds ?? [];
  const tree = chosenCategories.length > 0 ? await ctx.categoryTree() : undefined;
  const hits: Hits = {
    statuses: listedStatuses(filter?.status ?? [], seesDrafts(ctx)),
    categoryIds: tree ? [...tree.withDescendants(chosenCategories)].sort() : null,
    brandIds: filter?.brandIds?.length ? filter.brandIds.filter(isId) : null,
    terms,
  };
  return { hits, chosenCategories };
}

async function facetsOf(
  ctx: Context,
  hits: Hits,
  chosenCategories: readonly string[],
  first: number,
): Promise<Facet[]> {
  if (first < 0 || first > MOST_FACET_VALUES) {
    throw badInput(`\`first\` must be between 0 and ${MOST_FACET_VALUES}.`, { argument: 'first' });
  }
  const tree = await ctx.categoryTree();
  const { categories } = await countWithout('categoryIds', ctx, hits);
  const { brands } = await countWithout('brandIds', ctx, hits);
  return [
    categoryFacet(categories, tree, chosenCategories, first),
    brandFacet(brands, hits.brandIds ?? [], first),
  ];
}

/** Counts of all hits but for the filter of one facet: it also shows what could be chosen instead. */
function countWithout(filter: 'categoryIds' | 'brandIds', { catalogue, em }: Context, hits: Hits) {
  const wider = { ...hits, [filter]: null };
  return catalogue.remember(keyOf('counts', wider), () => countHitsByValue(em, wider));
}

/** Hashed, because what is asked may be long and is kept a thousand times. */
const keyOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
