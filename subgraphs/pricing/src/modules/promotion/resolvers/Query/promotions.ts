import type { QueryResolvers } from '../../../types.generated.ts';
import { listPromotions } from '../../listPromotions.ts';

export const promotions: NonNullable<QueryResolvers['promotions']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listPromotions(ctx, filter ?? {}, page);
