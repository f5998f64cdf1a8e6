import type { QueryResolvers } from '../../../types.generated.ts';
import { listOrganizations } from '../../organization.service.ts';

export const organizations: NonNullable<QueryResolvers['organizations']> = (
  _parent,
  { filter, first, after },
  ctx,
) => listOrganizations(ctx, filter ?? {}, { first, after });
