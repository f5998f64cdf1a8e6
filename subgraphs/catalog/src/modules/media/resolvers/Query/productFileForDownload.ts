import type { QueryResolvers } from '../../../types.generated.ts';
import { paperForDownload } from '../../media.service.ts';

export const productFileForDownload: NonNullable<QueryResolvers['productFileForDownload']> = (
  _parent,
  { id },
  ctx,
) => paperForDownload(ctx, id);
