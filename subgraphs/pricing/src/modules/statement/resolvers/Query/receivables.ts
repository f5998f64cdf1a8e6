import type { QueryResolvers } from '../../../types.generated.ts';
import { receivablesOf } from '../../receivables.service.ts';

export const receivables: NonNullable<QueryResolvers['receivables']> = (
  _parent,
  { days, sellerId },
  ctx,
) => receivablesOf(ctx, days ?? 90, sellerId ?? null);
