import { isStaff } from '@kontor/kit/viewer.ts';
import type { PromotionResolvers } from '../../types.generated.ts';

export const Promotion: PromotionResolvers = {
  organization: ({ forOrganizationId: id }) => (id ? { id } : null),
  productCount: async ({ id, hasProducts }, _args, ctx) =>
    hasProducts ? ((await ctx.productsOfPromotion.load(id))?.count ?? 0) : null,
  products: async ({ id, hasProducts }, { first }, ctx) => {
    if (!hasProducts) return [];
    const named = await ctx.productsOfPromotion.load(id);
    return (named?.productIds ?? [])
      .slice(0, Math.max(0, first))
      .map((productId) => ({ id: productId }));
  },
  unitPrice: ({ unitPrice: amount, currency }) =>
    amount && currency ? { amount, currency } : null,
  mayGoBelowFloor: ({ mayGoBelowFloor }, _args, ctx) =>
    isStaff(ctx.viewer) ? mayGoBelowFloor : null,
};
