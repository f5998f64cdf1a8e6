import type { QueryResolvers } from '../../../types.generated.ts';
import { listDebtors } from '../../listDebtors.ts';

export const debtors: NonNullable<QueryResolvers['debtors']> = (
  _parent,
  { filter, sort, ...page },
  ctx,
) => listDebtors(ctx, filter ?? {}, sort ?? 'OVERDUE', page);
