import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ProductStatus } from '../product/domain/productStatus.ts';
import { PRODUCT_COLUMNS, type ProductRow } from '../product/product.queries.ts';
import type { ProductOrder, SortValue } from './domain/productOrder.ts';
import type { SearchTerms } from './searchTerms.queries.ts';

/** Which products are meant. Null is no condition; an empty list leaves nothing. */
export interface Hits {
  statuses: ProductStatus[];
  categoryIds: string[] | null;
  brandIds: string[] | null;
  terms: SearchTerms | null;
}

export interface FoundProduct extends ProductRow {
  /** How well it meets the search: 0 is best. */
  tier: number;
}

/** Null counts the hits that have no category or brand. */
export interface HitCounts {
  categories: Array<{ id: string | null; count: number }>;
  /** Most hits first. */
  brands: Array<{ id: string | null; name: string; count: number }>;
}

type Condition = RawBuilder<boolean>;

/** `limit` products in the order, those after the sort values `after`. */
export async function findProducts(
  em: EntityManager,
  hits: Hits,
  order: ProductOrder,
  after: SortValue[] | null,
  limit: number,
): Promise<FoundProduct[]> {
  const page =
    order === 'RELEVANCE' && hits.terms
      ? pageByTier(hits, hits.terms, after, limit)
      : pageOfOne(0, matching(hits), order, after, limit);
  const { rows } = await sql<FoundProduct>`
    select ${PRODUCT_COLUMNS}, tier from (${page}) p left join brand b on b.id = p.brand_id
    order by tier, ${SORTS[order].by}`.execute(tablesOf(em));
  return rows;
}

/**
 * The tiers of a search one after another. PostgreSQL reads a `union all` in order and only as far
 * as the limit, so that the common first tiers spare it the large last one.
 */
function pageByTier(hits: Hits, terms: SearchTerms, after: SortValue[] | null, limit: number) {
  const [afterTier = 0, ...afterValues] = after ?? [];
  const tiers = tiersOf(terms);
  const pages = tiers.flatMap((tier, rank) => {
    if (rank < Number(afterTier)) return [];
    const better = tiers.slice(0, rank).map((other) => sql<boolean>`(${other}) is not true`);
    const condition = allOf([...filters(hits), tier, ...better]);
    const start = after && rank === afterTier ? afterValues : null;
    return [sql`(${pageOfOne(rank, condition, 'POPULARITY', start, limit)})`];
  });
  return sql`select * from (${sql.join(pages, sql` union all `)}) tiers limit ${limit}`;
}

function pageOfOne(
  tier: number,
  condition: Condition,
  order: ProductOrder,
  after: SortValue[] | null,
  limit: number,
) {
  const { by, isAfter } = SORTS[order];
  const conditions = after ? [condition, isAfter(after)] : [condition];
  return sql`select p.*, ${sql.lit(tier)} as tier from product p
    where ${allOf(conditions)} order by ${by} limit ${limit}`;
}

/** Counts the hits once for both facets; of a category by itself, without what is below it. */
export async function countHitsByValue(em: EntityManager, hits: Hits): Promise<HitCounts> {
  const { rows } = await sql<{ isBrand: boolean; id: string | null; name: string; count: number }>`
    select is_brand = 1 as "isBrand", coalesce(category_id, brand_id) as id,
      coalesce(name, '') as name, count
    from (
      select category_id, brand_id, grouping(category_id) as is_brand, count(*)::int as count from product p
      where ${matching(hits)} group by grouping sets (category_id, brand_id)
    ) counted left join brand on brand.id = counted.brand_id
    order by count desc, name`.execute(tablesOf(em));
  return {
    categories: rows.filter((row) => !row.isBrand),
    brands: rows.filter((row) => row.isBrand),
  };
}

function matching(hits: Hits): Condition {
  const conditions = filters(hits);
  if (hits.terms) {
    // What has the words in its name has them somewhere.
    const tiers = tiersOf({ ...hits.terms, nameWords: null });
    conditions.push(sql`${sql.join(tiers, sql` or `)}`);
  }
  return allOf(conditions);
}

function filters({ statuses, categoryIds, brandIds }: Hits): Condition[] {
  const conditions = [sql<boolean>`p.status = any(${statuses})`];
  if (categoryIds) conditions.push(isOneOf(sql`p.category_id`, categoryIds));
  if (brandIds) conditions.push(isOneOf(sql`p.brand_id`, brandIds));
  return conditions;
}

/** Equality lets PostgreSQL read the index of one value in the page's order. */
function isOneOf(column: RawBuilder<unknown>, ids: string[]): Condition {
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0) return sql`${column} = ${first}::uuid`;
  return sql`${column} = any(${ids}::uuid[])`;
}

/** From the exact code to a word somewhere, in the order in which hits are shown. */
function tiersOf({ skuKey, gtinKeys, skuPrefix, words, nameWords }: SearchTerms): Condition[] {
  const tiers = [sql<boolean>`p.sku_key = ${skuKey} or p.gtin_key = any(${gtinKeys})`];
  if (skuPrefix) tiers.push(sql`p.sku_key ^@ ${skuPrefix}`);
  if (nameWords) tiers.push(sql`p.search @@ ${nameWords}::tsquery`);
  if (words) tiers.push(sql`p.search @@ ${words}::tsquery`);
  return tiers;
}

const allOf = (conditions: Condition[]): Condition =>
  sql<boolean>`${sql.join(
    conditions.map((condition) => sql`(${condition})`),
    sql` and `,
  )}`;

interface Sort {
  by: RawBuilder<unknown>;
  /** True for rows that come after one with these values. */
  isAfter(values: SortValue[]): Condition;
}

const nameRu = sql`coalesce(p.name_ru, p.name_en) collate "und-x-icu"`;
const nameEn = sql`coalesce(p.name_en, p.name_ru) collate "und-x-icu"`;

const byPopularity: Sort = {
  by: sql`p.popularity desc, p.id desc`,
  isAfter: ([popularity, id]) => sql`(p.popularity, p.id) < (${popularity}::bigint, ${id}::uuid)`,
};

const SORTS: Record<ProductOrder, Sort> = {
  RELEVANCE: byPopularity,
  POPULARITY: byPopularity,
  NAME_RU: {
    by: sql`${nameRu}, p.id`,
    isAfter: ([name, id]) => sql`(${nameRu}, p.id) > (${name}, ${id}::uuid)`,
  },
  NAME_EN: {
    by: sql`${nameEn}, p.id`,
    isAfter: ([name, id]) => sql`(${nameEn}, p.id) > (${name}, ${id}::uuid)`,
  },
  SKU: { by: sql`p.sku_key`, isAfter: ([key]) => sql`p.sku_key > ${key}` },
  NEWEST: { by: sql`p.id desc`, isAfter: ([id]) => sql`p.id < ${id}::uuid` },
};
