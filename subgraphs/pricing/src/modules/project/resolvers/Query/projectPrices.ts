import type { QueryResolvers } from '../../../types.generated.ts';
import { listProjectPrices } from '../../listProjects.ts';

export const projectPrices: NonNullable<QueryResolvers['projectPrices']> = (
  _parent,
  { organizationId, status, ...page },
  ctx,
) => listProjectPrices(ctx, { organizationId, status }, page);
