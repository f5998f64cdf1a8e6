import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { CodeOwner } from './domain/CodeOwners.ts';
import type { ProductRecord } from './domain/productRecord.ts';

/** The columns of `ProductRecord`, of `product p` left joined with `brand b`. */
const RECORD_COLUMNS = sql`
  p.id, p.revision::text, p.sku, p.gtin, p.name_ru as "nameRu", p.name_en as "nameEn",
  p.description_ru as "descriptionRu", p.description_en as "descriptionEn", b.name as brand,
  p.category_id as "categoryId", null as "newCategory", p.unit_code as "unitCode",
  trim_scale(p.minimum_quantity)::text as "minimumQuantity",
  trim_scale(p.quantity_step)::text as "quantityStep", p.price_group as "priceGroup", p.status,
  p.popularity::float8 as popularity, p.manufacturer_number as "manufacturerNumber",
  p.available_from::text as "availableFrom", p.attributes, p.packaging,
  case when p.components = '[]' then '[]' else (
    select jsonb_agg(jsonb_build_object('productId', c.id, 'sku', c.sku, 'quantity', part.quantity)
      order by part.place)
    from rows from (jsonb_to_recordset(p.components) as ("productId" uuid, quantity text))
      with ordinality as part ("productId", quantity, place)
      join product c on c.id = part."productId") end as components,
  (select coalesce(json_agg(json_build_object('maker', m.maker, 'model', m.model) order by m.key), '[]')
    from equipment_model m where m.id = any(p.fits) and not m.is_removed) as fits,
  p.merged_into as "mergedInto"`;

/** Products as their content managers keep them; unknown ids are left out. */
export async function recordsByIds(em: EntityManager, ids: string[]): Promise<ProductRecord[]> {
  const { rows } = await sql<ProductRecord>`
    select ${RECORD_COLUMNS} from product p left join brand b on b.id = p.brand_id
    where p.id = any(${ids.filter(isId)}::uuid[])`.execute(tablesOf(em));
  return rows;
}

export interface FoundRecord {
  foundId: string;
  foundSku: string;
  foundSkuKey: string;
  record: ProductRecord;
}

/** Products by id and by SKU, each with what it was found by; a merged one finds the one that it is. */
export async function findRecords(
  em: EntityManager,
  ids: string[],
  skuKeys: string[],
): Promise<FoundRecord[]> {
  const { rows } = await sql<Omit<FoundRecord, 'record'> & ProductRecord>`
    select found.id as "foundId", found.sku as "foundSku", found.sku_key as "foundSkuKey",
      ${RECORD_COLUMNS}
    from product found
      join product p on p.id = coalesce(found.merged_into, found.id)
      left join brand b on b.id = p.brand_id
    where found.id = any(${ids.filter(isId)}::uuid[]) or found.sku_key = any(${skuKeys})`.execute(
    tablesOf(em),
  );
  return rows.map(({ foundId, foundSku, foundSkuKey, ...record }) => ({
    ...{ foundId, foundSku, foundSkuKey, record },
  }));
}

/** Who has these GTINs, as the product's own or a package's, by GTIN-14. */
export async function ownersOfGtins(
  em: EntityManager,
  keys: string[],
): Promise<Map<string, CodeOwner>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<CodeOwner & { key: string }>`
    select coalesce(merged_into, id) as "productId", sku, gtin_key as key
    from product where gtin_key = any(${keys})
    union all
    select coalesce(merged_into, id), sku, unnest(packaging_gtin_keys)
    from product where packaging_gtin_keys && ${keys}::text[] and packaging_gtin_keys <> '{}'`.execute(
    tablesOf(em),
  );
  return new Map(rows.map(({ key, ...owner }) => [key, owner]));
}

/** Ids of products that were taken back, by SKU key: a product that comes again has its old id. */
export async function formerIds(
  em: EntityManager,
  skuKeys: string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; skuKey: string }>`
    select distinct on (sku_key) id, sku_key as "skuKey" from former_product
    where sku_key = any(${skuKeys})
      and not exists (select from product where product.id = former_product.id)
    order by sku_key, number desc`.execute(tablesOf(em));
  return new Map(rows.map(({ id, skuKey }) => [skuKey, id]));
}
