import type { QueryResolvers } from '../../../types.generated.ts';
import { listDiscrepancies } from '../../discrepancy.service.ts';

export const priceDiscrepancies: NonNullable<QueryResolvers['priceDiscrepancies']> = (
  _parent,
  { filter, ...args },
  ctx,
) => listDiscrepancies(ctx, filter ?? {}, args);
