export interface CategoryRow {
  id: string;
  parentId: string | null;
  nameRu: string;
  nameEn: string;
}

export interface Category extends CategoryRow {
  parent: Category | null;
  children: Category[];
}

/** The whole tree. Rows come in the order in which children are to be listed. */
export class CategoryTree {
  readonly roots: Category[] = [];
  readonly #byId: Map<string, Category>;

  constructor(rows: readonly CategoryRow[]) {
    this.#byId = new Map(rows.map((row) => [row.id, { ...row, parent: null, children: [] }]));
    for (const category of this.#byId.values()) {
      category.parent = this.find(category.parentId) ?? null;
      (category.parent?.children ?? this.roots).push(category);
    }
  }

  find(id: string | null | undefined): Category | undefined {
    return id ? this.#byId.get(id) : undefined;
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
}

/** From the root down to the category itself. */
export function pathOf(category: Category): Category[] {
  const path = [category];
  for (let above = category.parent; above; above = above.parent) path.unshift(above);
  return path;
}
