import type { FavouriteListResolvers } from '../../types.generated.ts';
import { productsOfList } from '../favouriteList.service.ts';

export const FavouriteList: FavouriteListResolvers = {
  count: async ({ id }, _args, ctx) => (await ctx.favouritesOfList.load(id)).length,
  products: ({ id }, _args, ctx) => productsOfList(ctx, id),
};
