import type { QueryResolvers } from '../../../types.generated.ts';
import { listOrders } from '../../orderList.ts';

export const orders: NonNullable<QueryResolvers['orders']> = (_parent, { filter, ...page }, ctx) =>
  listOrders(filter ?? {}, page, ctx);
