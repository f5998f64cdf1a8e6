import { nameKey } from '../../product/domain/nameKey.ts';
import type { CategoryName } from '../../product/domain/productDraft.ts';

export interface CategoryRow {
  id: string;
  parentId: string | null;
  nameRu: string;
  nameEn: string;
  /** What it asks its products for itself, in order. */
  ownAttributes: CategoryAttribute[];
}

export interface CategoryAttribute {
  code: string;
  isRequired: boolean;
  isFilterable: boolean;
}

export interface Category extends CategoryRow {
  parent: Category | null;
  children: Category[];
}

/** The whole tree. Rows come in the order in which children are to be listed. */
export class CategoryTree {
  readonly roots: Category[] = [];
  readonly #byId: Map<string, Category>;
  #byName: Map<string, Category> | undefined;

  constructor(rows: readonly CategoryRow[]) {
    this.#byId = new Map(rows.map((row) => [row.id, { ...row, parent: null, children: [] }]));
    for (const category of this.#byId.values()) {
      category.parent = this.find(category.parentId) ?? null;
      (category.parent?.children ?? this.roots).push(category);
    }
  }

  get all(): Iterable<Category> {
    return this.#byId.values();
  }

  find(id: string | null | undefined): Category | undefined {
    return id ? this.#byId.get(id) : undefined;
  }

  /** The category below the parent (null: a root) that has this name in one of the languages. */
  findChild(parentId: string | null, { ru, en }: CategoryName): Category | undefined {
    this.#byName ??= this.#indexNames();
    return (
      this.#byName.get(placeKey(parentId, 'ru', ru)) ??
      this.#byName.get(placeKey(parentId, 'en', en))
    );
  }

  /** The categories of a path of names from a root down, as far as there are some. */
  followPath(path: readonly CategoryName[]): Category[] {
    const found: Category[] = [];
    for (const name of path) {
      const next = this.findChild(found.at(-1)?.id ?? null, name);
      if (!next) break;
      found.push(next);
    }
    return found;
  }

  /** The categories with all that is below them; unknown ids are left out. */
  withDescendants(ids: readonly string[]): Set<string> {
    const found = new Set<string>();
    const waiting = ids.flatMap((id) => this.find(id) ?? []);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (found.has(next.id)) continue;
      found.add(next.id);
      waiting.push(...next.children);
    }
    return found;
  }

  #indexNames(): Map<string, Category> {
    const byName = new Map<string, Category>();
    for (const category of this.all) {
      byName.set(placeKey(category.parentId, 'ru', category.nameRu), category);
      byName.set(placeKey(category.parentId, 'en', category.nameEn), category);
    }
    return byName;
  }
}

/** From the root down to the category itself. */
export function pathOf(category: Category): Category[] {
  const path = [category];
  for (let above = category.parent; above; above = above.parent) path.unshift(above);
  return path;
}

const placeKey = (parentId: string | null, language: 'ru' | 'en', name: string): string =>
  `${parentId ?? ''} ${language} ${nameKey(name)}`;
