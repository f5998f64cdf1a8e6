import { newId } from '@kontor/kit/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { nameKey } from '../product/domain/nameKey.ts';
import type { CategoryName } from '../product/domain/productDraft.ts';
import { loadCategoryTree } from './category.queries.ts';
import type { Category, CategoryTree } from './domain/categoryTree.ts';
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
