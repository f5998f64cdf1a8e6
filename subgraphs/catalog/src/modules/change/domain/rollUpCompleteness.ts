import type { Category, CategoryTree } from '../../category/domain/categoryTree.ts';

/** What was counted of the products of one category, without those below it. */
export interface CategoryCounts {
  categoryId: string;
  products: number;
  /** Those that lack nothing that keeps them from being published. */
  complete: number;
  /** How many lack it, by field. */
  missing: Record<string, number>;
}

export interface RolledUpCompleteness {
  category: Category;
  products: number;
  complete: number;
  missing: MissingField[];
}

export interface MissingField {
  field: string;
  products: number;
}

const MOST_MISSING = 10;

/** Each category with all that is below it, in the order of the tree; what most products lack first. */
export function rollUpCompleteness(
  tree: CategoryTree,
  counts: readonly CategoryCounts[],
): RolledUpCompleteness[] {
  const own = new Map(counts.map((count) => [count.categoryId, count]));
  const rolled: RolledUpCompleteness[] = [];
  for (const root of tree.roots) rollUp(root, own, rolled);
  return rolled;
}

interface Sum {
  products: number;
  complete: number;
  missing: Map<string, number>;
}

function rollUp(
  category: Category,
  own: ReadonlyMap<string, CategoryCounts>,
  rolled: RolledUpCompleteness[],
): Sum {
  const counted = own.get(category.id);
  const sum: Sum = {
    products: counted?.products ?? 0,
    complete: counted?.complete ?? 0,
    missing: new Map(Object.entries(counted?.missing ?? {})),
  };
  const place = rolled.push({ category, products: 0, complete: 0, missing: [] }) - 1;
  for (const child of category.children) {
    const below = rollUp(child, own, rolled);
    sum.products += below.products;
    sum.complete += below.complete;
    for (const [field, count] of below.missing) {
      sum.missing.set(field, (sum.missing.get(field) ?? 0) + count);
    }
  }
  const { products, complete } = sum;
  rolled[place] = { category, products, complete, missing: mostMissing(sum.missing) };
  return sum;
}

const mostMissing = (missing: ReadonlyMap<string, number>): MissingField[] =>
  [...missing]
    .filter(([, products]) => products > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_MISSING)
    .map(([field, products]) => ({ field, products }));
