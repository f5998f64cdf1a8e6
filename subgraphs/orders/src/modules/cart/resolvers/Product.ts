import { isId } from '@kontor/kit/ids.ts';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: ProductResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orderedBefore: async ({ id }, _args, ctx) =>
    isId(id) ? ((await ctx.lastOrderOfProduct.load(id))?.placedAt ?? null) : null,
};
