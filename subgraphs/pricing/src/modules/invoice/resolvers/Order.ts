import type { OrderResolvers } from '../../types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  settlement: ({ id }, _args, ctx) => ctx.salesOrderById.load(id),
};
