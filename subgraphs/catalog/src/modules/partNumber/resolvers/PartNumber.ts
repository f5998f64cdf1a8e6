import type { PartNumberResolvers } from '../../types.generated.ts';

export const PartNumber: PartNumberResolvers = {
  product: async ({ productId }, _args, ctx) => {
    const product = await ctx.productById.load(productId);
    if (!product) throw new Error(`The product ${productId} was hidden while it was listed.`);
    return product;
  },
};
