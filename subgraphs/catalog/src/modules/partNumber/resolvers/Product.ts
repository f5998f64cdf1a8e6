import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'customerPartNumber' | '__resolveReference'> = {
  customerPartNumber: async ({ id }, _args, ctx) =>
    (await ctx.partNumberOfProduct.load(id))?.number ?? null,
};
