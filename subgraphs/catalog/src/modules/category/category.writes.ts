import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { nameKey } from '../product/domain/nameKey.ts';
import type { CategoryName } from '../product/domain/productDraft.ts';
import { loadCategoryTree } from './category.queries.ts';
import {
  type Category,
  type CategoryRow,
  type CategoryTree,
  pathOf,
} from './domain/categoryTree.ts';
import { pathNames } from './domain/pathNames.ts';

/**
 * Finds categories by their paths of names, in either language, and makes what is missing of them,
 * level by level. The answer gives the id of a path's last category.
 */
export async function ensureCategories(
  em: EntityManager,
  paths: readonly CategoryName[][],
): Promise<(path: readonly CategoryName[]) => string | null> {
  let tree = paths.length > 0 ? await loadCategoryTree(em) : undefined;
  while (tree) {
    const missing = nextMissing(tree, paths);
    if (missing.length === 0) break;
    await tablesOf(em).insertInto('category').values(missing).execute();
    tree = await loadCategoryTree(em);
  }
  return (path) => tree?.followPath(path).at(-1)?.id ?? null;
}

/** The first missing category of each path, each once. */
function nextMissing(tree: CategoryTree, paths: readonly CategoryName[][]) {
  const missing = new Map<string, ReturnType<typeof newCategory>>();
  for (const path of paths) {
    const above = tree.followPath(path);
    const name = path[above.length];
    if (!name) continue;
    const parentId = above.at(-1)?.id ?? null;
    const keys = [name.ru, name.en].map((text) => `${parentId} ${nameKey(text)}`);
    if (keys.some((key) => missing.has(key))) continue;
    const category = newCategory(name, above);
    for (const key of keys) missing.set(key, category);
  }
  return [...new Set(missing.values())];
}

function newCategory({ ru, en }: CategoryName, above: readonly Category[]) {
  return {
    id: newId(),
    parent_id: above.at(-1)?.id ?? null,
    name_ru: ru,
    name_en: en,
    key_ru: nameKey(ru),
    key_en: nameKey(en),
    path_names: pathNames([...above, { nameRu: ru, nameEn: en }]),
  };
}

/** Writes a category with what it asks its products for, and the paths of all that is below it. */
export async function writeCategory(em: EntityManager, category: CategoryRow): Promise<void> {
  const { id, parentId, nameRu, nameEn, ownAttributes } = category;
  const keys = { keyRu: nameKey(nameRu), keyEn: nameKey(nameEn) };
  await sql`
    insert into category (id, parent_id, name_ru, name_en, key_ru, key_en, path_names)
    values (${id}, ${parentId}, ${nameRu}, ${nameEn}, ${keys.keyRu}, ${keys.keyEn}, '')
    on conflict (id) do update set parent_id = excluded.parent_id, name_ru = excluded.name_ru,
      name_en = excluded.name_en, key_ru = excluded.key_ru, key_en = excluded.key_en`.execute(
    tablesOf(em),
  );
  await sql`delete from category_attribute where category_id = ${id}`.execute(tablesOf(em));
  await sql`
    insert into category_attribute (category_id, attribute_code, position, is_required, is_filterable)
    select ${id}, code, place, "isRequired", "isFilterable"
    from rows from (json_to_recordset(${JSON.stringify(ownAttributes)}::json)
      as (code text, "isRequired" boolean, "isFilterable" boolean)) with ordinality
      as own (code, "isRequired", "isFilterable", place)`.execute(tablesOf(em));
  await renewPathNames(em, id);
}

async function renewPathNames(em: EntityManager, id: string): Promise<void> {
  const tree = await loadCategoryTree(em);
  const paths = [...tree.withDescendants([id])].flatMap((below) => {
    const category = tree.find(below);
    return category ? { id: below, names: pathNames(pathOf(category)) } : [];
  });
  await sql`
    update category set path_names = names
    from json_to_recordset(${JSON.stringify(paths)}::json) as path (id uuid, names text)
    where category.id = path.id and path_names <> names`.execute(tablesOf(em));
}

/** Removes a category without products; products that are merged into others lose it. */
export async function removeCategory(em: EntityManager, id: string): Promise<void> {
  await sql`
    update product set category_id = null
    where category_id = ${id} and merged_into is not null`.execute(tablesOf(em));
  await sql`delete from category where id = ${id}`.execute(tablesOf(em));
}
