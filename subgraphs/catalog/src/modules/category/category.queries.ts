import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { CategoryTree } from './domain/categoryTree.ts';

/** All categories, siblings by their Russian names. A tree has hundreds of them, not thousands. */
export async function loadCategoryTree(em: EntityManager): Promise<CategoryTree> {
  const rows = await tablesOf(em)
    .selectFrom('category')
    .select(['id', 'parent_id as parentId', 'name_ru as nameRu', 'name_en as nameEn'])
    .orderBy(sql`name_ru collate "und-x-icu"`)
    .orderBy('id')
    .execute();
  return new CategoryTree(rows);
}
