import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { type CategoryRow, CategoryTree } from './domain/categoryTree.ts';

/** All categories, siblings by their Russian names. A tree has hundreds of them, not thousands. */
export async function loadCategoryTree(em: EntityManager): Promise<CategoryTree> {
  const { rows } = await sql<CategoryRow>`
    select id, parent_id as "parentId", name_ru as "nameRu", name_en as "nameEn",
      coalesce(own.attributes, '[]') as "ownAttributes"
    from category left join (
      select category_id, json_agg(json_build_object('code', attribute_code,
        'isRequired', is_required, 'isFilterable', is_filterable) order by position) as attributes
      from category_attribute group by category_id
    ) own on own.category_id = id
    order by name_ru collate "und-x-icu", id`.execute(tablesOf(em));
  return new CategoryTree(rows);
}

/** Whether any product is right in the category, but for those that are merged into others. */
export async function hasProducts(em: EntityManager, categoryId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (
      select from product where category_id = ${categoryId} and merged_into is null
    ) as has`.execute(tablesOf(em));
  return rows[0]?.has ?? false;
}
