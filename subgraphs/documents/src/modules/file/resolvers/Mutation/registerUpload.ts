import type { MutationResolvers } from '../../../types.generated.ts';
import { registerUpload as register } from '../../file.service.ts';

export const registerUpload: NonNullable<MutationResolvers['registerUpload']> = (
  _parent,
  { input },
  ctx,
) => register(input, ctx);
