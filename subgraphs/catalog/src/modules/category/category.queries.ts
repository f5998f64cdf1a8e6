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
