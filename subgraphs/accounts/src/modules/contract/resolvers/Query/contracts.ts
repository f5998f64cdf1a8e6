import type { QueryResolvers } from '../../../types.generated.ts';
import { listContracts } from '../../contract.service.ts';

export const contracts: NonNullable<QueryResolvers['contracts']> = (
  _parent,
  { filter, first, after },
  ctx,
) => listContracts(ctx, filter ?? {}, { first, after });
