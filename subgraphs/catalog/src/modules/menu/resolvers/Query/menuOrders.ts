import type { QueryResolvers } from '../../../types.generated.ts';
import { listMenuOrders } from '../../menuOrder.service.ts';

export const menuOrders: NonNullable<QueryResolvers['menuOrders']> = (_parent, _args, ctx) =>
  listMenuOrders(ctx);
