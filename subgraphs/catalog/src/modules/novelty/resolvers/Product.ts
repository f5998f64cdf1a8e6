import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'isFollowed' | '__resolveReference'> = {
  isFollowed: async ({ id }, _args, ctx) => (await ctx.followsOfProduct.load(id)).length > 0,
};
