import type { QueryResolvers } from '../../../types.generated.ts';
import { contentFileForDownload as find } from '../../contentFile.service.ts';

export const contentFileForDownload: NonNullable<QueryResolvers['contentFileForDownload']> = (
  _parent,
  { id },
  ctx,
) => find(ctx, id);
