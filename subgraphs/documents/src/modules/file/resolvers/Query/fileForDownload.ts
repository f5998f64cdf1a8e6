import type { QueryResolvers } from '../../../types.generated.ts';
import { fileForDownload as findForDownload } from '../../file.service.ts';

export const fileForDownload: NonNullable<QueryResolvers['fileForDownload']> = (
  _parent,
  { id },
  ctx,
) => findForDownload(id, ctx);
