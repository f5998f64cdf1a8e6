import { rootsInOrder } from '../../../menu/menuOrder.service.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const categories: NonNullable<QueryResolvers['categories']> = (_parent, _args, ctx) =>
  rootsInOrder(ctx);
