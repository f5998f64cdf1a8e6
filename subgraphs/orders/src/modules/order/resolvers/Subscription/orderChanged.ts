import type { SubscriptionResolvers } from '../../../types.generated.ts';
import { followOrders } from '../../followOrders.ts';
import type { OrderChangeMapper } from '../../schema.mappers.ts';

export const orderChanged: NonNullable<SubscriptionResolvers['orderChanged']> = {
  subscribe: (_parent, args, ctx) => followOrders(args, ctx),
  resolve: (change: OrderChangeMapper) => change,
};
