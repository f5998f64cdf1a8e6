import type { OrderResolvers } from '../../types.generated.ts';

export const Order: OrderResolvers = {
  documents: ({ id }, _args, ctx) => ctx.documentsOfOrder.load(id),
};
