import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../../tables.ts';
import type { EquipmentModel } from '../../equipment/domain/equipmentModel.ts';
import type { IndexedProduct } from './SearchIndex.ts';
import type { CategoryWords } from './Words.ts';

export interface NamedBrand {
  id: string;
  name: string;
  /** Separated by blanks. */
  words: string;
}

/** As it is to be in the index, or not to be. */
export interface ProductChange extends IndexedProduct {
  isMerged: boolean;
  changedIn: string;
}

export async function readVersion(em: EntityManager): Promise<bigint> {
  const { rows } = await sql<{ version: string }>`
    select version from catalogue_version`.execute(tablesOf(em));
  return BigInt(rows[0]?.version ?? 0);
}

export async function brandsChangedAfter(em: EntityManager, version: bigint) {
  const { rows } = await sql<NamedBrand>`
    select id, name, words from brand where changed_in > ${version}`.execute(tablesOf(em));
  return rows;
}

/** As it is to be in the index, or not to be. */
export type EquipmentChange = EquipmentModel & { isRemoved: boolean };

export async function equipmentChangedAfter(
  em: EntityManager,
  version: bigint,
): Promise<EquipmentChange[]> {
  const { rows } = await sql<EquipmentChange>`
    select id, maker, model, maker || ' ' || model as name, year_from as "yearFrom",
      year_to as "yearTo", notes, string_to_array(words, ' ') as words, is_removed as "isRemoved"
    from equipment_model where changed_in > ${version}`.execute(tablesOf(em));
  return rows;
}

/** All categories, if one of them changed. */
export async function categoriesIfChangedAfter(em: EntityManager, version: bigint) {
  const { rows } = await sql<CategoryWords>`
    select id, parent_id as "parentId", words from category
    where exists (select from category where changed_in > ${version})`.execute(tablesOf(em));
  return rows;
}

export async function productsGoneAfter(em: EntityManager, version: bigint): Promise<number[]> {
  const { rows } = await sql<{ number: string }>`
    select number from former_product where changed_in > ${version}`.execute(tablesOf(em));
  return rows.map(({ number }) => Number(number));
}

/** Whether more products than so many changed. */
export async function isMuchChangedAfter(em: EntityManager, version: bigint, many: number) {
  const { rows } = await sql`
    select from product where changed_in > ${version} offset ${many} limit 1`.execute(tablesOf(em));
  return rows.length > 0;
}

/** The place of a product among the changes. */
export interface ChangePlace {
  changedIn: string;
  number: number;
}

/** The next `limit` products that changed after the place, in the order of their changes. */
export function productsChangedAfter(
  em: EntityManager,
  { changedIn, number }: ChangePlace,
  limit: number,
): Promise<ProductChange[]> {
  return readProducts(
    em,
    sql`where (changed_in, number) > (${changedIn}, ${number}) order by changed_in, number`,
    limit,
  );
}

/** The place of a product among all by their categories. */
export interface CategoryPlace {
  categoryId: string | null;
  number: number;
}

/** The next `limit` products of all, category by category; those without one come last. */
export async function productsByCategoryAfter(
  em: EntityManager,
  { categoryId, number }: CategoryPlace,
  limit: number,
): Promise<ProductChange[]> {
  const withoutOne = (after: number) =>
    readProducts(em, sql`where category_id is null and number > ${after} order by number`, limit);
  if (categoryId === null) return withoutOne(number);
  const products = await readProducts(
    em,
    sql`where (category_id, number) > (${categoryId}, ${number}) order by category_id, number`,
    limit,
  );
  return products.length > 0 ? products : withoutOne(-1);
}

async function readProducts(
  em: EntityManager,
  which: RawBuilder<unknown>,
  limit: number,
): Promise<ProductChange[]> {
  const { rows } = await sql<Omit<ProductChange, 'number' | 'popularity'> & Counted>`
    select number, sku_key as "skuKey", gtin_key as "gtinKey", popularity, status, is_in_stock as "isInStock",
      price_group is not null as "hasPriceGroup", brand_id as "brandId",
      category_id as "categoryId", name_words as "nameWords", other_words as "otherWords",
      attributes, fits, merged_into is not null as "isMerged", changed_in as "changedIn"
    from product ${which} limit ${limit}`.execute(tablesOf(em));
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    popularity: Number(row.popularity),
  }));
}

/** PostgreSQL's bigint comes as text. */
interface Counted {
  number: string;
  popularity: string;
}
