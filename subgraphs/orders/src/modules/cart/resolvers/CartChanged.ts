import { loaded } from '../../../loaded.ts';
import type { CartChangedResolvers } from '../../types.generated.ts';

export const CartChanged: CartChangedResolvers = {
  cart: async ({ cartId }, _args, ctx) => loaded(await ctx.cartById.load(cartId)),
};
