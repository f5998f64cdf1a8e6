import { isId } from '@kontor/kit/ids.ts';
import type { OrganizationResolvers } from '../../types.generated.ts';
import { listDocumentsOf } from '../documentList.ts';

export const Organization: OrganizationResolvers = {
  documents: ({ id }, args, ctx) => (isId(id) ? listDocumentsOf(id, args, ctx) : null),
};
