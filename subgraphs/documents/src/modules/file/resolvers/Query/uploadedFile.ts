import type { QueryResolvers } from '../../../types.generated.ts';
import { uploadedFile as findUpload } from '../../file.service.ts';

export const uploadedFile: NonNullable<QueryResolvers['uploadedFile']> = (
  _parent,
  { id, actor },
  ctx,
) => findUpload(id, actor, ctx);
