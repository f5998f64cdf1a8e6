import type { QueryResolvers } from '../../../types.generated.ts';
import { listPayments } from '../../listPayments.ts';

export const payments: NonNullable<QueryResolvers['payments']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listPayments(ctx, filter ?? {}, page);
