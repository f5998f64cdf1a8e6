import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { PRODUCT_COLUMNS, type ProductRow } from '../product/product.queries.ts';
import type { NameOrder, SortValue } from './domain/productOrder.ts';

/** In no order; those that are gone are left out. */
export async function productsByNumbers(
  em: EntityManager,
  numbers: readonly number[],
): Promise<ProductRow[]> {
  const { rows } = await sql<ProductRow>`${PREPARED}
    select ${PRODUCT_COLUMNS} from product p left join brand b on b.id = p.brand_id
    where p.number = any(${numbers})`.execute(tablesOf(em));
  return rows;
}

export async function idsByNumbers(
  em: EntityManager,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const { rows } = await sql<{ number: number; id: string }>`
    select number::float8 as number, id from product
    where number = any(${numbers})`.execute(tablesOf(em));
  return new Map(rows.map(({ number, id }) => [number, id]));
}

/** A name as the order has it, and the product's number. */
export interface NamedRow {
  number: number;
  name: string;
}

/** Which products a list by name is of: few by their numbers, many by one bit for each number. */
export type Listed = { numbers: readonly number[] } | { bits: Buffer };

/** `limit` of the products, those after the name and number `after`. */
export async function listByName(
  em: EntityManager,
  listed: Listed,
  order: NameOrder,
  after: readonly SortValue[] | null,
  limit: number | null,
): Promise<NamedRow[]> {
  const name = NAMES[order];
  const isListed =
    'bits' in listed
      ? sql`case when number < ${listed.bits.length * 8} then
          get_bit(${listed.bits}::bytea, number) = 1 else false end`
      : sql`number = any(${listed.numbers})`;
  const isAfter = after ? sql`(${name}, number) > (${after[0]}, ${after[1]}::bigint)` : sql`true`;
  const { rows } = await sql<NamedRow>`
    select number::float8 as number, ${name} as name from product
    where ${isListed} and ${isAfter} order by ${name}, product.number limit ${limit}`.execute(
    tablesOf(em),
  );
  return rows;
}

const NAMES: Record<NameOrder, RawBuilder<unknown>> = {
  NAME_RU: sql`coalesce(name_ru, name_en) collate "und-x-icu"`,
  NAME_EN: sql`coalesce(name_en, name_ru) collate "und-x-icu"`,
};
