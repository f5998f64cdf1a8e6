import { PublicError } from '@kontor/kit/errors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { ensureCategories } from '../category/category.writes.ts';
import { equipmentKey } from '../equipment/domain/equipmentModel.ts';
import { ensureEquipment } from '../equipment/equipment.writes.ts';
import { recordKits } from '../kit/kit.events.ts';
import { kitIdsAmong } from '../kit/kit.queries.ts';
import { ensureBrands } from './brand.writes.ts';
import { gtinKey } from './domain/FieldReader.ts';
import { nameKey } from './domain/nameKey.ts';
import type { ProductRecord } from './domain/productRecord.ts';
import { skuKey } from './domain/skuKey.ts';
import { recordRegroupings } from './recordRegroupings.ts';

/** One writer of the catalogue at a time, until the transaction ends. */
export async function takeCatalogue(em: EntityManager): Promise<void> {
  await sql`select version from catalogue_version for update`.execute(tablesOf(em));
}

/**
 * Tells PostgreSQL's planner what a large change has made of the table. By itself it would learn of
 * it a minute later, and until then look for each product in all of them.
 */
export async function analyzeProducts(em: EntityManager): Promise<void> {
  await sql`analyze product`.execute(tablesOf(em));
}

/**
 * The same for a person, who is told to come back where a large change holds the catalogue for longer:
 * whoever waits keeps one of the few connections from those who only read. Throws CONFLICT.
 */
export async function takeCatalogueSoon(em: EntityManager): Promise<void> {
  await sql`select set_config('lock_timeout', ${PATIENCE}, true)`.execute(tablesOf(em));
  try {
    await takeCatalogue(em);
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    throw new PublicError('CONFLICT', 'The catalogue is being changed at large. Try again soon.');
  }
}

/** Shorter than those who read wait for a connection. */
const PATIENCE = '3s';

const isLockTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '55P03';

/**
 * Writes products as they are to be, new ones and changed ones, makes their brands and categories, and
 * tells what kits are put together of and which products come into another price group.
 * Within the caller's transaction, after `takeCatalogue`; the records were prepared or were true once.
 */
export async function writeProducts(
  ctx: RequestContext,
  records: readonly ProductRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const { em } = ctx;
  const kits = new Set([
    ...(await kitIdsAmong(
      em,
      records.map(({ id }) => id),
    )),
    ...records.flatMap(({ id, components }) => (components.length > 0 ? id : [])),
  ]);
  const brands = await ensureBrands(
    em,
    records.flatMap(({ brand }) => brand ?? []),
  );
  const categoryIdOf = await ensureCategories(
    em,
    records.flatMap(({ newCategory }) => (newCategory ? [newCategory] : [])),
  );
  const equipment = await ensureEquipment(
    em,
    records.flatMap(({ fits }) => fits),
  );
  await recordRegroupings(ctx, records);
  await upsert(
    em,
    records.map((record) => ({
      ...record,
      skuKey: skuKey(record.sku),
      gtinKey: record.gtin && gtinKey(record.gtin),
      brandId: record.brand && brands.get(nameKey(record.brand)),
      fits: record.fits.flatMap((name) => equipment.get(equipmentKey(name)) ?? []),
      categoryId: record.newCategory ? categoryIdOf(record.newCategory) : record.categoryId,
      manufacturerNumberKey: record.manufacturerNumber && skuKey(record.manufacturerNumber),
      packagingGtinKeys: record.packaging.flatMap(({ gtin }) => (gtin ? gtinKey(gtin) : [])),
      components: record.components.map(({ productId, quantity }) => ({ productId, quantity })),
    })),
  );
  await recordKits(ctx, [...kits]);
}

async function upsert(em: EntityManager, rows: object[]): Promise<void> {
  await sql`
    insert into product (id, sku, sku_key, gtin, gtin_key, name_ru, name_en, description_ru,
      description_en, brand_id, category_id, unit_code, minimum_quantity, quantity_step,
      price_group, status, popularity, manufacturer_number, manufacturer_number_key,
      available_from, attributes, packaging, packaging_gtin_keys, fits, components,
      merged_into)
    select given.id, sku, "skuKey", gtin, "gtinKey", "nameRu", "nameEn", "descriptionRu",
      "descriptionEn", "brandId",
      -- A category may be gone since the record was prepared, or since it was true.
      (select id from category where category.id = "categoryId"),
      "unitCode", "minimumQuantity", "quantityStep", "priceGroup", status, popularity,
      "manufacturerNumber", nullif("manufacturerNumberKey", ''), "availableFrom",
      attributes, packaging, "packagingGtinKeys", fits, components, "mergedInto"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (
      id uuid, sku text, "skuKey" text, gtin text, "gtinKey" text, "nameRu" text, "nameEn" text,
      "descriptionRu" text, "descriptionEn" text, "brandId" uuid, "categoryId" uuid,
      "unitCode" text, "minimumQuantity" numeric, "quantityStep" numeric, "priceGroup" text,
      status text, popularity bigint, "manufacturerNumber" text, "manufacturerNumberKey" text,
      "availableFrom" date, attributes jsonb, packaging jsonb, "packagingGtinKeys" text[],
      fits uuid[], components jsonb, "mergedInto" uuid)
    on conflict (id) do update set
      sku = excluded.sku, sku_key = excluded.sku_key, gtin = excluded.gtin,
      gtin_key = excluded.gtin_key, name_ru = excluded.name_ru, name_en = excluded.name_en,
      description_ru = excluded.description_ru, description_en = excluded.description_en,
      brand_id = excluded.brand_id, category_id = excluded.category_id,
      unit_code = excluded.unit_code, minimum_quantity = excluded.minimum_quantity,
      quantity_step = excluded.quantity_step, price_group = excluded.price_group,
      status = excluded.status, popularity = excluded.popularity,
      manufacturer_number = excluded.manufacturer_number,
      manufacturer_number_key = excluded.manufacturer_number_key,
      available_from = excluded.available_from, attributes = excluded.attributes,
      packaging = excluded.packaging, packaging_gtin_keys = excluded.packaging_gtin_keys,
      fits = excluded.fits, components = excluded.components,
      merged_into = excluded.merged_into, revision = product.revision + 1,
      updated_at = now()`.execute(tablesOf(em));
}
