import { createHash } from 'node:crypto';
import { type Connection, connectionOf, type Page, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import type { ProductRow } from '../product/product.queries.ts';
import type { Facet } from './domain/facets.ts';
import { cursorLength, readCursor } from './domain/productCursor.ts';
import {
  type ProductOrder,
  type ProductSort,
  productOrder,
  type SortValue,
} from './domain/productOrder.ts';
import { facetsOf } from './facets.service.ts';
import type { Wanted } from './index/selectHits.ts';
import { type Place, placesOf } from './places.ts';
import { readWanted, type SearchArgs } from './readWanted.ts';
import { productsByNumbers } from './search.queries.ts';

export interface ProductSearchArgs extends SearchArgs {
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

export async function searchProducts(
  ctx: Context,
  args: ProductSearchArgs,
): Promise<ProductSearch> {
  requireScope(ctx.viewer, 'catalog:read');
  const wanted = await readWanted(ctx, args);
  const order = productOrder(args.sort, args.language, wanted.text !== null);
  const page = pageOf(args, cursorLength(order), DEFAULT_PAGE);
  const after = page.after && readCursor(order, page.after);
  if (after === undefined) throw badInput('The cursor is not valid.', { argument: 'after' });

  const key = keyOf(wanted);
  const { rows, places, count } = await ctx.catalogue.rememberFound(
    `page ${key} ${JSON.stringify([order, after, page.limit])}`,
    () => readPage(ctx, wanted, order, after, page),
  );
  const connection = connectionOf({
    rows,
    page,
    cursorOf: ({ number }) => [order, ...(places.get(number) ?? [])],
    totalCount: async () => count,
  });
  return {
    ...connection,
    pageInfo: { ...connection.pageInfo, hasNextPage: places.size > page.first },
    facets: (first) => facetsOf(ctx, wanted, key, first),
  };
}

interface FoundPage {
  rows: ProductRow[];
  /** Sort values by the product's number. */
  places: ReadonlyMap<number, readonly SortValue[]>;
  count: number;
}

async function readPage(
  ctx: Context,
  wanted: Wanted,
  order: ProductOrder,
  after: readonly SortValue[] | null,
  { limit }: Page,
): Promise<FoundPage> {
  const { places, count } = await placesOf(ctx, wanted, order, after, limit);
  const rows = await rowsOf(ctx, wanted, places);
  return { rows, places: new Map(places.map((place) => [place.number, place.values])), count };
}

/** What changed since the index was made may no longer be for the viewer's eyes. */
async function rowsOf({ em }: Context, { statuses, rules }: Wanted, places: readonly Place[]) {
  const numbers = places.map(({ number }) => number);
  const found = numbers.length > 0 ? await productsByNumbers(em, numbers) : [];
  const byNumber = new Map(found.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row && statuses.includes(row.status) && (rules?.isShown(row) ?? true) ? [row] : [];
  });
}

/** Hashed, because what is asked may be long and is kept a thousand times. */
function keyOf({ rules, incompleteBy, categoryIds, brandIds, fits, attributes, ...rest }: Wanted) {
  const parts = [
    rest,
    rules?.key ?? null,
    incompleteBy !== null,
    categoryIds && [...categoryIds],
    brandIds && [...brandIds],
    fits && [...fits],
    attributes.map(({ attribute: { code }, values, range }) => [code, values, range]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
