import { isId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { gtinKeys } from './domain/gtin.ts';
import { skuKey } from './domain/skuKey.ts';

/** Before it is known for whom. */
export interface FoundFactsRow {
  id: string;
  number: number;
  categoryId: string | null;
  brandId: string | null;
  sku: string;
  gtin: string | null;
  askedCode: string | null;
  askedQuantity: string;
  nameRu: string;
  nameEn: string;
  unitCode: string;
  minimumQuantity: string;
  quantityStep: string;
  priceGroup: string | null;
  isOrderable: boolean;
}

/**
 * One row for each id, and for each code one for each product that it names: by SKU, by GTIN, as
 * the organization calls it, and `withPackages` by the GTIN of a package.
 */
export async function productFacts(
  em: EntityManager,
  ids: readonly string[],
  codes: readonly string[],
  organizationId: string | null,
  withPackages: boolean,
): Promise<FoundFactsRow[]> {
  const skus = codes.map((code) => ({ code, key: skuKey(code) }));
  const gtins = codes.flatMap((code) => gtinKeys(code).map((key) => ({ code, key })));
  const { rows } = await sql<FoundFactsRow>`${PREPARED}
    with coded as (
      select * from json_to_recordset(${JSON.stringify(skus)}::json) as coded (code text, key text)
    ), barcoded as (
      select * from json_to_recordset(${JSON.stringify(gtins)}::json) as coded (code text, key text)
    ), named as (
      select id, null as code, 1::numeric as quantity from product where id = any(${ids.filter(isId)}::uuid[])
      union all
      select id, code, 1 from product join coded on sku_key = key
      union all
      select id, code, 1 from product join barcoded on gtin_key = key
      union all
      select id, code, (package ->> 'quantity')::numeric
      from barcoded
        join product on packaging_gtin_keys @> array[key] and packaging_gtin_keys <> '{}'
        cross join jsonb_array_elements(packaging) package
      where ${withPackages} and lpad(package ->> 'gtin', 14, '0') = key
      union all
      select product_id, code, 1 from part_number join coded on number_key = key
        where organization_id = ${organizationId}::uuid
    ), asked as (
      select coalesce(merged_into, id) as id, code, max(quantity) as quantity
      from named join product using (id) group by 1, 2
    )
    select p.id, number::float8 as number, category_id as "categoryId", brand_id as "brandId",
      sku, gtin, code as "askedCode", trim_scale(quantity)::text as "askedQuantity", coalesce(name_ru, name_en) as "nameRu",
      coalesce(name_en, name_ru) as "nameEn", unit_code as "unitCode",
      minimum_quantity as "minimumQuantity", quantity_step as "quantityStep",
      price_group as "priceGroup", status = 'PUBLISHED' as "isOrderable"
    from asked join product p on p.id = asked.id
    where status <> 'DRAFT'`.execute(tablesOf(em));
  return rows;
}
