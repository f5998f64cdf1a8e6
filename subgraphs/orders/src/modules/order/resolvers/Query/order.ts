import type { QueryResolvers } from '../../../types.generated.ts';
import { findOrder } from '../../orderList.ts';

export const order: NonNullable<QueryResolvers['order']> = (_parent, args, ctx) =>
  findOrder(args, ctx);
