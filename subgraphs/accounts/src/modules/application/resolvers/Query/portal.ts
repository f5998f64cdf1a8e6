import { hasScope } from '@kontor/kit/viewer.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const portal: NonNullable<QueryResolvers['portal']> = (_parent, _args, { viewer }) => ({
  // The gateway gives it to those who are signed out where there is an open showcase.
  isCatalogueOpen: hasScope(viewer, 'catalog:read'),
});
