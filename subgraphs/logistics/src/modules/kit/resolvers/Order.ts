import type { OrderResolvers } from '../../types.generated.ts';

export const Order: Pick<OrderResolvers, 'kits' | '__resolveReference'> = {
  kits: ({ id }, _args, ctx) => ctx.kitsOfOrder.load(id),
};
