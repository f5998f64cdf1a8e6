import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ProductDraft } from './domain/productDraft.ts';

/** A draft with its references resolved. */
export interface ProductRecord extends Omit<ProductDraft, 'brand' | 'category'> {
  /** Taken if the product is new. */
  id: string;
  brandId?: string;
  categoryId?: string;
}

/** One writer of the catalogue at a time, until the transaction ends. */
export async function takeCatalogue(em: EntityManager): Promise<void> {
  await sql`select version from catalogue_version for update`.execute(tablesOf(em));
}

/** SKUs of other products that have one of the GTINs, by GTIN key. */
export async function ownersOfGtins(
  em: EntityManager,
  gtinKeys: string[],
): Promise<Map<string, { sku: string; skuKey: string }>> {
  const rows = await tablesOf(em)
    .selectFrom('product')
    .select(['gtin_key', 'sku', 'sku_key'])
    .where('gtin_key', '=', sql<string>`any(${gtinKeys})`)
    .execute();
  return new Map(rows.map((row) => [row.gtin_key ?? '', { sku: row.sku, skuKey: row.sku_key }]));
}

/** Inserts what is new and updates what differs, in one statement; `skuKey` must not repeat. */
export async function upsertProducts(
  em: EntityManager,
  records: ProductRecord[],
): Promise<{ created: number; changed: number }> {
  const { rows } = await sql<{ created: number; changed: number }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(records)}::json) as given (
        id uuid, sku text, "skuKey" text, gtin text, "gtinKey" text, "nameRu" text, "nameEn" text,
        "descriptionRu" text, "descriptionEn" text, "brandId" uuid, "categoryId" uuid,
        "unitCode" text, "minimumQuantity" numeric, "quantityStep" numeric, "priceGroup" text,
        status text, popularity bigint)
    ), wanted as (
      select
        coalesce(old.id, given.id) as id,
        coalesce(old.sku, given.sku) as sku,
        "skuKey" as sku_key,
        coalesce(given.gtin, old.gtin) as gtin,
        coalesce("gtinKey", old.gtin_key) as gtin_key,
        coalesce("nameRu", old.name_ru) as name_ru,
        coalesce("nameEn", old.name_en) as name_en,
        coalesce("descriptionRu", old.description_ru) as description_ru,
        coalesce("descriptionEn", old.description_en) as description_en,
        coalesce("brandId", old.brand_id) as brand_id,
        coalesce("categoryId", old.category_id) as category_id,
        coalesce("unitCode", old.unit_code, '796') as unit_code,
        coalesce("minimumQuantity", old.minimum_quantity, 1) as minimum_quantity,
        coalesce("quantityStep", old.quantity_step, 1) as quantity_step,
        coalesce("priceGroup", old.price_group, 'STANDARD') as price_group,
        coalesce(given.status, old.status, 'PUBLISHED') as status,
        coalesce(given.popularity, old.popularity, 0) as popularity
      from given left join product old on old.sku_key = given."skuKey"
      -- What is as it was is not touched at all: neither written nor indexed anew.
      where old.id is null or (
        coalesce(given.gtin, old.gtin), coalesce("nameRu", old.name_ru),
        coalesce("nameEn", old.name_en), coalesce("descriptionRu", old.description_ru),
        coalesce("descriptionEn", old.description_en), coalesce("brandId", old.brand_id),
        coalesce("categoryId", old.category_id), coalesce("unitCode", old.unit_code),
        coalesce("minimumQuantity", old.minimum_quantity), coalesce("quantityStep", old.quantity_step),
        coalesce("priceGroup", old.price_group), coalesce(given.status, old.status),
        coalesce(given.popularity, old.popularity)
      ) is distinct from (
        old.gtin, old.name_ru, old.name_en, old.description_ru, old.description_en, old.brand_id,
        old.category_id, old.unit_code, old.minimum_quantity, old.quantity_step, old.price_group,
        old.status, old.popularity)
    ), saved as (
      insert into product (id, sku, sku_key, gtin, gtin_key, name_ru, name_en, description_ru,
        description_en, brand_id, category_id, unit_code, minimum_quantity, quantity_step,
        price_group, status, popularity)
      select * from wanted
      on conflict (sku_key) do update set
        gtin = excluded.gtin, gtin_key = excluded.gtin_key, name_ru = excluded.name_ru,
        name_en = excluded.name_en, description_ru = excluded.description_ru,
        description_en = excluded.description_en, brand_id = excluded.brand_id,
        category_id = excluded.category_id, unit_code = excluded.unit_code,
        minimum_quantity = excluded.minimum_quantity, quantity_step = excluded.quantity_step,
        price_group = excluded.price_group, status = excluded.status,
        popularity = excluded.popularity, updated_at = now()
      returning xmax = 0 as is_new
    )
    select
      (count(*) filter (where is_new))::int as created,
      (count(*) filter (where not is_new))::int as changed
    from saved`.execute(tablesOf(em));
  return rows[0] ?? { created: 0, changed: 0 };
}
