import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/**
 * Numbers of the products whose SKU, GTIN (of a package as well) or maker's number it is. One that
 * was found to be another stands for that one.
 */
export async function productsByCode(
  em: EntityManager,
  skuKey: string,
  gtinKeys: string[],
): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`${PREPARED}
    with named as (
      select id, merged_into from product where sku_key = ${skuKey}
      union select id, merged_into from product where gtin_key = any(${gtinKeys})
      union select id, merged_into from product
        where packaging_gtin_keys && ${gtinKeys} and packaging_gtin_keys <> '{}'
      union select id, merged_into from product where manufacturer_number_key = ${skuKey}
    )
    select p.number::float8 as number
    from named join product p on p.id = coalesce(named.merged_into, named.id)`.execute(
    tablesOf(em),
  );
  return rows.map(({ number }) => number);
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
