import type { OrderForShippingResolvers } from '../../types.generated.ts';

export const OrderForShipping: OrderForShippingResolvers = {
  lines: ({ id }, _args, ctx) => ctx.linesOfOrder.load(id),
};
