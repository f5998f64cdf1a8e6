import { type Category, type CategoryTree, pathOf } from '../../category/domain/categoryTree.ts';

export interface Facet {
  code: 'category' | 'brand';
  nameRu: string;
  nameEn: string;
  values: FacetValue[];
}

export interface FacetValue {
  id: string;
  labelRu: string;
  labelEn: string;
  count: number;
}

/** Hits of each value by itself; the id is null for products that have none. */
export type Counts = ReadonlyArray<{ id: string | null; count: number }>;

/** All that have one of the chosen values, or all hits where none is chosen. */
export function countHits(counts: Counts, chosen: readonly string[] | null): number {
  let hits = 0;
  for (const { id, count } of counts) {
    if (chosen === null || (id !== null && chosen.includes(id))) hits += count;
  }
  return hits;
}

export function brandFacet(
  counts: ReadonlyArray<{ id: string | null; name: string; count: number }>,
  chosen: readonly string[],
  first: number,
): Facet {
  const values = counts.flatMap(({ id, name, count }) =>
    id === null ? [] : [{ id, labelRu: name, labelEn: name, count }],
  );
  return {
    code: 'brand',
    nameRu: 'Бренд',
    nameEn: 'Brand',
    values: mostHit(values, chosen, first),
  };
}

/**
 * A category's count takes in what is below it. Shown are the roots, and around each chosen category
 * its path, the siblings of each category on it, and its children.
 */
export function categoryFacet(
  counts: Counts,
  tree: CategoryTree,
  chosen: readonly string[],
  first: number,
): Facet {
  const totals = totalsWithDescendants(counts, tree);
  const values = [...shownCategories(tree, chosen)].flatMap(({ id, nameRu, nameEn }) => {
    const count = totals.get(id) ?? 0;
    return count > 0 || chosen.includes(id)
      ? [{ id, labelRu: nameRu, labelEn: nameEn, count }]
      : [];
  });
  const shown = mostHit(values, chosen, first);
  return { code: 'category', nameRu: 'Категория', nameEn: 'Category', values: shown };
}

function totalsWithDescendants(counts: Counts, tree: CategoryTree): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { id, count } of counts) {
    for (let category = tree.find(id) ?? null; category; category = category.parent) {
      totals.set(category.id, (totals.get(category.id) ?? 0) + count);
    }
  }
  return totals;
}

function shownCategories(tree: CategoryTree, chosen: readonly string[]): Set<Category> {
  const shown = new Set(tree.roots);
  for (const id of chosen) {
    const category = tree.find(id);
    for (const above of category ? pathOf(category) : []) {
      for (const child of above.children) shown.add(child);
    }
  }
  return shown;
}

/** The values with most hits and the chosen ones, most hits first; equals keep their order. */
function mostHit(values: FacetValue[], chosen: readonly string[], first: number): FacetValue[] {
  const sorted = values.toSorted((a, b) => b.count - a.count);
  return sorted.filter(({ id }, place) => place < first || chosen.includes(id));
}
