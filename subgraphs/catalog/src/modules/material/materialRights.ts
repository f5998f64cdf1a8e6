import type { Context } from '../../context.ts';
import { contentRights } from '../content/contentRights.ts';
import { type MaterialRights, materialsOfGroups, materialsOfProducts } from './material.queries.ts';

/** Whoever may not know of a product, category or brand is shown no material about it either. */
export async function materialRights(ctx: Context): Promise<MaterialRights> {
  return { ...(await contentRights(ctx)), hidden: await hiddenMaterials(ctx) };
}

async function hiddenMaterials(ctx: Context): Promise<string[]> {
  const [rules, groups] = [await ctx.visibility(), await ctx.shownGroups()];
  if (!rules || !groups) return [];
  const ofProducts = (await materialsOfProducts(ctx.em))
    .filter((product) => !rules.isShown(product))
    .map(({ materialId }) => materialId);
  const ofGroups = (await materialsOfGroups(ctx.em))
    .filter(
      ({ categoryId, brandId }) =>
        (categoryId !== null && !groups.categories.has(categoryId)) ||
        (brandId !== null && !groups.brands.has(brandId)),
    )
    .map(({ id }) => id);
  return [...ofProducts, ...ofGroups];
}
