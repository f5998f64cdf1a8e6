import { loaded } from '../../../loaded.ts';
import type { OrderPlacedResolvers } from '../../types.generated.ts';

export const OrderPlaced: OrderPlacedResolvers = {
  order: async ({ orderId }, _args, ctx) => loaded(await ctx.orderById.load(orderId)),
};
