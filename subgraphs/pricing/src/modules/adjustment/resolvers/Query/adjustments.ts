import type { QueryResolvers } from '../../../types.generated.ts';
import { listAdjustments } from '../../listAdjustments.ts';

export const adjustments: NonNullable<QueryResolvers['adjustments']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listAdjustments(ctx, filter ?? {}, page);
