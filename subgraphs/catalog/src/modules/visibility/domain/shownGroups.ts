import type { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { AudienceRules } from './audienceRules.ts';

/** A category and brand that some product has both. */
export interface ProductGroup {
  categoryId: string | null;
  brandId: string | null;
}

/** The categories and brands that an audience may know of, by id. */
export interface ShownGroups {
  categories: ReadonlySet<string>;
  brands: ReadonlySet<string>;
}

/**
 * A category is there for whoever sees a product in it or below it, and a brand for whoever sees a
 * product of it; a category without products where no rule hides it.
 */
export function shownGroups(
  rules: AudienceRules,
  tree: CategoryTree,
  groups: readonly ProductGroup[],
): ShownGroups {
  const general = [...groups, ...emptyCategories(tree, groups)];
  const shown = [
    ...general.filter(({ categoryId, brandId }) => rules.isGroupShown(categoryId, brandId)),
    ...rules.productsShownByRule(),
  ];
  const categories = new Set<string>();
  const brands = new Set<string>();
  for (const { categoryId, brandId } of shown) {
    if (brandId !== null) brands.add(brandId);
    let category = tree.find(categoryId);
    for (; category && !categories.has(category.id); category = category.parent ?? undefined) {
      categories.add(category.id);
    }
  }
  return { categories, brands };
}

function emptyCategories(tree: CategoryTree, groups: readonly ProductGroup[]): ProductGroup[] {
  const used = new Set(groups.map(({ categoryId }) => categoryId));
  const all = [...tree.withDescendants(tree.roots.map(({ id }) => id))];
  return all
    .filter((id) => !used.has(id) && tree.find(id)?.children.length === 0)
    .map((categoryId) => ({ categoryId, brandId: null }));
}
