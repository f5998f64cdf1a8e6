import type { QueryResolvers } from '../../../types.generated.ts';
import { listChangeRequests } from '../../listChangeRequests.ts';

export const changeRequests: NonNullable<QueryResolvers['changeRequests']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listChangeRequests(ctx, filter ?? {}, page);
