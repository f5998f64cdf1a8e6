import type { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { AudienceRules } from './audienceRules.ts';

/** A category and brand that so many products have both. */
export interface ProductGroup {
  categoryId: string | null;
  brandId: string | null;
  count: number;
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
  const withRule = rules.productsWithRule();
  const visible = withRule.filter((product) => rules.isShown(product));
  const hiddenOf = Map.groupBy(
    withRule.filter((product) => !rules.isShown(product)),
    groupKey,
  );
  const general = [...groups, ...emptyCategories(tree, groups)].filter(
    (group) =>
      rules.isGroupShown(group.categoryId, group.brandId) &&
      (hiddenOf.get(groupKey(group))?.length ?? 0) < group.count,
  );
  const categories = new Set<string>();
  const brands = new Set<string>();
  for (const { categoryId, brandId } of [...general, ...visible]) {
    if (brandId !== null) brands.add(brandId);
    let category = tree.find(categoryId);
    for (; category && !categories.has(category.id); category = category.parent ?? undefined) {
      categories.add(category.id);
    }
  }
  return { categories, brands };
}

/** As if there were something in them to be seen. */
function emptyCategories(tree: CategoryTree, groups: readonly ProductGroup[]): ProductGroup[] {
  const used = new Set(groups.map(({ categoryId }) => categoryId));
  return [...tree.all]
    .filter(({ id, children }) => !used.has(id) && children.length === 0)
    .map(({ id }) => ({ categoryId: id, brandId: null, count: 1 }));
}

const groupKey = ({ categoryId, brandId }: Omit<ProductGroup, 'count'>) =>
  `${categoryId} ${brandId}`;
