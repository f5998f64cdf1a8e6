import type { SubscriptionResolvers } from '../../../types.generated.ts';
import type { OrderChangeRow } from '../../changes.queries.ts';
import { followOrders } from '../../followOrders.ts';

export const orderChanged: NonNullable<SubscriptionResolvers['orderChanged']> = {
  subscribe: (_parent, args, ctx) => followOrders(args, ctx),
  resolve: (change: OrderChangeRow) => change,
};
