import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'favouriteListIds' | '__resolveReference'> = {
  favouriteListIds: async ({ id }, _args, ctx) =>
    (await ctx.listsOfProduct.load(id)).map(({ listId }) => listId),
};
