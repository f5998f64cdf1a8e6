import type { QueryResolvers } from '../../../types.generated.ts';
import { organizationFacts as findFacts } from '../../organization.service.ts';

export const organizationFacts: NonNullable<QueryResolvers['organizationFacts']> = (
  _parent,
  { ids, taxIds },
  ctx,
) => findFacts(ctx, ids ?? [], taxIds ?? []);
