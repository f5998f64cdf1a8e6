import { loaded } from '../../../loaded.ts';
import type { OrderUpdatedResolvers } from '../../types.generated.ts';

export const OrderUpdated: OrderUpdatedResolvers = {
  order: async ({ orderId }, _args, ctx) => loaded(await ctx.orderById.load(orderId)),
};
