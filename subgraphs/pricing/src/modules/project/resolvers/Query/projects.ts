import type { QueryResolvers } from '../../../types.generated.ts';
import { listProjects } from '../../listProjects.ts';

export const projects: NonNullable<QueryResolvers['projects']> = (
  _parent,
  { organizationId, status, ...page },
  ctx,
) => listProjects(ctx, { organizationId, status }, page);
