import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/** More products that have a text somewhere in a code nobody looks through. */
const MOST_PARTLY = 1000;

/** Numbers of products; those that were found to be another one stand for that one. */
export interface ProductsByCode {
  /** A SKU, GTIN (of a package as well) or maker's number is the text. */
  exact: number[];
  /** A SKU or GTIN has it as a part. */
  partly: number[];
}

/** `part` is what codes may have as a part; null where the text is too short or no part of one. */
export async function productsByCode(
  em: EntityManager,
  skuKey: string,
  gtinKeys: string[],
  part: string | null,
): Promise<ProductsByCode> {
  const { rows } = await sql<{ number: number; isExact: boolean }>`
    with exact as (
      select id, merged_into from product where sku_key = ${skuKey}
      union select id, merged_into from product where gtin_key = any(${gtinKeys})
      union select id, merged_into from product
        where packaging_gtin_keys && ${gtinKeys} and packaging_gtin_keys <> '{}'
      union select id, merged_into from product where manufacturer_number_key = ${skuKey}
    )
    select p.number::float8 as number, true as "isExact"
    from exact join product p on p.id = coalesce(exact.merged_into, exact.id)
    union all ${part === null ? NONE : having(part)}`.execute(tablesOf(em));
  return {
    exact: rows.filter(({ isExact }) => isExact).map(({ number }) => number),
    partly: rows.filter(({ isExact }) => !isExact).map(({ number }) => number),
  };
}

const NONE = sql`select 0, false where false`;

function having(part: string) {
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(
    select number::float8, false from product
    where (sku_key like ${pattern} or gtin_key like ${pattern}) and merged_into is null
    limit ${MOST_PARTLY})`;
}

/** What the organization itself calls so. */
export async function productsByPartNumber(
  em: EntityManager,
  organizationId: string,
  numberKey: string,
): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`${PREPARED}
    select survivor.number::float8 as number
    from part_number
      join product on product.id = part_number.product_id
      join product survivor on survivor.id = coalesce(product.merged_into, product.id)
    where organization_id = ${organizationId} and number_key = ${numberKey}`.execute(tablesOf(em));
  return rows.map(({ number }) => number);
}
