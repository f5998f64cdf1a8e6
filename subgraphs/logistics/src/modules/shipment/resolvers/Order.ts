import type { OrderResolvers } from '../../types.generated.ts';

export const Order: Pick<OrderResolvers, 'id' | 'shipments' | '__resolveReference'> = {
  shipments: ({ id }, _args, ctx) => ctx.shipmentsOfOrder.load(id),
};
