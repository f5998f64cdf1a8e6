import { isId } from '@kontor/kit/ids.ts';
import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { AttributeValue } from '../attribute/domain/attribute.ts';
import type { Component, Package } from './domain/productRecord.ts';
import type { ProductStatus } from './domain/productStatus.ts';

/** A product as the graph shows it, with its brand's name. */
export interface ProductRow {
  id: string;
  /** What the search and the rules of visibility know it by; exact far beyond any catalogue. */
  number: number;
  sku: string;
  skuKey: string;
  gtin: string | null;
  nameRu: string | null;
  nameEn: string | null;
  descriptionRu: string | null;
  descriptionEn: string | null;
  brandId: string | null;
  brandName: string | null;
  categoryId: string | null;
  unitCode: string;
  minimumQuantity: string;
  quantityStep: string;
  status: ProductStatus;
  popularity: string;
  priceGroup: string | null;
  manufacturerNumber: string | null;
  availableFrom: string | null;
  attributes: Record<string, AttributeValue>;
  packaging: Package[];
  /** Ids of equipment models. */
  fits: string[];
  components: Array<Pick<Component, 'productId' | 'quantity'>>;
  revision: string;
}

/** A product as it was asked for: by its own id or SKU key, or by one that was merged into it. */
export interface FoundProduct extends ProductRow {
  askedFor: string;
}

export interface BrandRow {
  id: string;
  name: string;
}

/** The columns of `ProductRow`, of `product p` left joined with `brand b`. */
export const PRODUCT_COLUMNS = sql`
  p.id, p.number::float8 as number, p.sku, p.sku_key as "skuKey", p.gtin, p.name_ru as "nameRu", p.name_en as "nameEn",
  p.description_ru as "descriptionRu", p.description_en as "descriptionEn",
  p.brand_id as "brandId", b.name as "brandName", p.category_id as "categoryId",
  p.unit_code as "unitCode", p.minimum_quantity as "minimumQuantity",
  p.quantity_step as "quantityStep", p.status, p.popularity, p.price_group as "priceGroup",
  p.manufacturer_number as "manufacturerNumber", p.available_from::text as "availableFrom",
  p.attributes, p.packaging, p.fits, p.components, p.revision`;

export async function productsByIds(
  em: EntityManager,
  ids: string[],
  statuses: ProductStatus[],
): Promise<FoundProduct[]> {
  const { rows } = await sql<FoundProduct>`${PREPARED}
    select found.id as "askedFor", ${PRODUCT_COLUMNS} from product found
      join product p on p.id = coalesce(found.merged_into, found.id)
      left join brand b on b.id = p.brand_id
    where found.id = any(${ids.filter(isId)}::uuid[]) and p.status = any(${statuses})`.execute(
    tablesOf(em),
  );
  return rows;
}

export async function productsBySkuKeys(
  em: EntityManager,
  skuKeys: string[],
  statuses: ProductStatus[],
): Promise<FoundProduct[]> {
  const { rows } = await sql<FoundProduct>`${PREPARED}
    select found.sku_key as "askedFor", ${PRODUCT_COLUMNS} from product found
      join product p on p.id = coalesce(found.merged_into, found.id)
      left join brand b on b.id = p.brand_id
    where found.sku_key = any(${skuKeys}) and p.status = any(${statuses})`.execute(tablesOf(em));
  return rows;
}

export async function brandsByIds(em: EntityManager, ids: string[]): Promise<BrandRow[]> {
  return tablesOf(em)
    .selectFrom('brand')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${ids.filter(isId)}::uuid[])`)
    .execute();
}
