import type { QueryResolvers } from '../../../types.generated.ts';
import { listCreditChanges } from '../../listCreditChanges.ts';

export const creditChanges: NonNullable<QueryResolvers['creditChanges']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listCreditChanges(ctx, filter ?? {}, page);
