import type { OrderResolvers } from '../../types.generated.ts';

export const Order: OrderResolvers = {
  shipments: ({ id }, _args, ctx) => ctx.shipmentsOfOrder.load(id),
};
