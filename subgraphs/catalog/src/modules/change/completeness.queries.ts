import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { CategoryCounts } from './domain/rollUpCompleteness.ts';

/** What a category asks its products for, by attribute codes. */
export interface AskedOfCategory {
  id: string;
  required: string[];
}

/** Counts the products of each category by itself: the fields of `completenessOf` but for attributes. */
export async function countDescribed(
  em: EntityManager,
  asked: readonly AskedOfCategory[],
): Promise<CategoryCounts[]> {
  const { rows } = await sql<CategoryCounts>`
    select p.category_id as "categoryId", count(*)::int as products,
      (count(*) filter (where price_group is not null and attributes ?& asked.required))::int
        as complete,
      jsonb_build_object(
        'name.ru', count(*) - count(name_ru), 'name.en', count(*) - count(name_en),
        'description.ru', count(*) - count(description_ru),
        'description.en', count(*) - count(description_en),
        'gtin', count(*) - count(gtin), 'brand', count(*) - count(brand_id),
        'manufacturerNumber', count(*) - count(manufacturer_number),
        'priceGroup', count(*) - count(price_group),
        'packaging', count(*) filter (where packaging = '[]'),
        'image', count(*) - count(pictured.product_id)) as missing
    from product p
      join json_to_recordset(${JSON.stringify(asked)}::json) as asked (id uuid, required text[])
        on asked.id = p.category_id
      left join (
        select distinct product_id from product_media where kind = 'IMAGE'
      ) pictured on pictured.product_id = p.id
    where status <> 'DISCONTINUED' and merged_into is null
    group by p.category_id`.execute(tablesOf(em));
  return rows;
}

/** How many products of each category by itself have a value of each attribute that any of them has. */
export async function countValues(
  em: EntityManager,
): Promise<Array<{ categoryId: string; code: string; products: number }>> {
  const { rows } = await sql<{ categoryId: string; code: string; products: number }>`
    select category_id as "categoryId", code, count(*)::int as products
    from product cross join lateral jsonb_object_keys(attributes) as code
    where status <> 'DISCONTINUED' and merged_into is null and category_id is not null
    group by category_id, code`.execute(tablesOf(em));
  return rows;
}
