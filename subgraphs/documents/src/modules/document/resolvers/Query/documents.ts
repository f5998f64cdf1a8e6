import type { QueryResolvers } from '../../../types.generated.ts';
import { listDocuments } from '../../documentList.ts';

export const documents: NonNullable<QueryResolvers['documents']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listDocuments(filter ?? {}, page, ctx);
