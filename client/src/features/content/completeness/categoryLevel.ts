export interface Described {
  category: { id: string; parent: { id: string } | null };
  products: number;
  complete: number;
}

/** The categories right below one (null: the roots), those with most gaps first. */
export function categoryLevel<Category extends Described>(
  categories: readonly Category[],
  parentId: string | null,
): Category[] {
  return categories
    .filter(({ category }) => (category.parent?.id ?? null) === parentId)
    .sort((a, b) => gaps(b) - gaps(a) || b.products - a.products);
}

/** From the root down to a category. */
export function categoryPath<Category extends Described>(
  categories: readonly Category[],
  id: string | null,
): Category[] {
  const byId = new Map(categories.map((each) => [each.category.id, each]));
  const path: Category[] = [];
  let at = id === null ? undefined : byId.get(id);
  while (at && !path.includes(at)) {
    path.unshift(at);
    at = at.category.parent ? byId.get(at.category.parent.id) : undefined;
  }
  return path;
}

/** Whole per cent of products that lack nothing; never 100 while one does. */
export function completeShare({ products, complete }: Described): number {
  return products === 0 ? 100 : Math.floor((complete / products) * 100);
}

const gaps = ({ products, complete }: Described): number => products - complete;
