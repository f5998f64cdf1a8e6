import type { QueryResolvers } from '../../../types.generated.ts';
import { listDrafts } from '../../listDrafts.ts';

export const pricePublications: NonNullable<QueryResolvers['pricePublications']> = (
  _parent,
  { filter, ...args },
  ctx,
) => listDrafts(ctx, filter ?? {}, args);
