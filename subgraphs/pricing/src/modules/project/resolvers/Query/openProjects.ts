import type { QueryResolvers } from '../../../types.generated.ts';
import { openProjects as find } from '../../listProjects.ts';

export const openProjects: NonNullable<QueryResolvers['openProjects']> = (
  _parent,
  { organizationId, ids },
  ctx,
) => find(ctx, organizationId, ids);
