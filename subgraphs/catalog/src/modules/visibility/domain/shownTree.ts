import { type Category, CategoryTree } from '../../category/domain/categoryTree.ts';

/** The tree without the categories that are not shown, in the same order. What is shown has all above it shown. */
export function shownTree(tree: CategoryTree, shown: ReadonlySet<string>): CategoryTree {
  const kept = (categories: readonly Category[]): Category[] =>
    categories
      .filter(({ id }) => shown.has(id))
      .flatMap((category) => [category, ...kept(category.children)]);
  return new CategoryTree(kept(tree.roots));
}
