import type { VisibilityRuleResolvers } from '../../types.generated.ts';

export const VisibilityRule: VisibilityRuleResolvers = {
  contract: ({ contractId }) => (contractId ? { id: contractId } : null),
  category: async ({ categoryId }, _args, ctx) =>
    (await ctx.categoryTree()).find(categoryId) ?? null,
  brand: ({ brandId }, _args, ctx) => (brandId ? ctx.brandById.load(brandId) : null),
  product: ({ productId }, _args, ctx) => (productId ? ctx.productById.load(productId) : null),
};
