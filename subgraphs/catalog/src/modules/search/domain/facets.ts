import { type Category, type CategoryTree, pathOf } from '../../category/domain/categoryTree.ts';
import type { EquipmentName } from '../../equipment/domain/equipmentModel.ts';
import type { Unit } from '../../product/domain/unitDirectory.ts';

export type FacetKind = 'CATEGORY' | 'BRAND' | 'STOCK' | 'EQUIPMENT' | 'ATTRIBUTE' | 'NUMBER';

export interface Facet {
  code: string;
  kind: FacetKind;
  nameRu: string;
  nameEn: string;
  values: FacetValue[];
  range: FacetRange | null;
}

export interface FacetValue {
  id: string;
  labelRu: string;
  labelEn: string;
  /** Of an equipment model. */
  maker?: string;
  count: number;
}

export interface FacetRange {
  min: string;
  max: string;
  unit: Unit | null;
}

/** Hits of each value by itself; the id is null for products that have none. */
export type Counts = ReadonlyMap<string | null, number>;

export function brandFacet(
  counts: Counts,
  nameOf: (id: string) => string,
  chosen: ReadonlySet<string>,
  first: number,
): Facet {
  const ids = new Set([...counts.keys(), ...chosen]);
  const counted = [...ids].flatMap((id) =>
    id === null ? [] : [{ id, count: counts.get(id) ?? 0 }],
  );
  const values = mostHit(counted, chosen, first).map(({ id, count }) => {
    const name = nameOf(id);
    return { id, labelRu: name, labelEn: name, count };
  });
  return {
    ...{ code: 'brand', kind: 'BRAND', nameRu: 'Бренд', nameEn: 'Brand', range: null },
    values: values.filter(({ labelRu }) => labelRu !== ''),
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
  return {
    ...{ code: 'category', kind: 'CATEGORY', nameRu: 'Категория', nameEn: 'Category', range: null },
    values: mostHit(values, new Set(chosen), first),
  };
}

export function stockFacet(
  { inStock, outOfStock }: { inStock: number; outOfStock: number },
  chosen: boolean | null,
  first: number,
): Facet {
  const values = [
    { id: 'true', labelRu: 'В наличии', labelEn: 'In stock', count: inStock },
    { id: 'false', labelRu: 'Нет в наличии', labelEn: 'Out of stock', count: outOfStock },
  ].filter(({ id, count }) => count > 0 || id === String(chosen));
  return {
    ...{ code: 'stock', kind: 'STOCK', nameRu: 'Наличие', nameEn: 'Availability', range: null },
    values: mostHit(values, new Set([String(chosen)]), first),
  };
}

/** Without a value where no hit fits anything; models that the viewer is not to know of are nameless. */
export function fitsFacet(
  counts: ReadonlyMap<string, number>,
  modelOf: (id: string) => EquipmentName | undefined,
  chosen: ReadonlySet<string>,
  first: number,
): Facet {
  const ids = new Set([...counts.keys(), ...chosen]);
  const counted = [...ids].map((id) => ({ id, count: counts.get(id) ?? 0 }));
  const values = mostHit(counted, chosen, first).flatMap(({ id, count }) => {
    const name = modelOf(id);
    if (!name) return [];
    return { id, labelRu: name.model, labelEn: name.model, maker: name.maker, count };
  });
  const nameEn = 'Fits equipment';
  return {
    code: 'fits',
    kind: 'EQUIPMENT',
    nameRu: 'Подходит к технике',
    nameEn,
    range: null,
    values,
  };
}

/** The lowest category that has all of these in it or below it; undefined where only the root of all does. */
export function commonCategory(
  tree: CategoryTree,
  ids: Iterable<string | null>,
): Category | undefined {
  let common: Category[] | undefined;
  for (const id of ids) {
    const category = tree.find(id);
    if (!category) return undefined;
    const path = pathOf(category);
    common = common ? common.filter((above, place) => above === path[place]) : path;
  }
  return common?.at(-1);
}

/** The values with most hits and the chosen ones, most hits first; equals by their ids. */
export function mostHit<Value extends { id: string; count: number }>(
  values: readonly Value[],
  chosen: ReadonlySet<string>,
  first: number,
): Value[] {
  const sorted = values.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return sorted.filter(({ id }, place) => place < first || chosen.has(id));
}

function totalsWithDescendants(counts: Counts, tree: CategoryTree): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [id, count] of counts) {
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
