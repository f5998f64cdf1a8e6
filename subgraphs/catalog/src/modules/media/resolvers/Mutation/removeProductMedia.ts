import type { MutationResolvers } from '../../../types.generated.ts';
import { removeMedia } from '../../media.service.ts';

export const removeProductMedia: NonNullable<MutationResolvers['removeProductMedia']> = (
  _parent,
  { input },
  ctx,
) => removeMedia(ctx, input.id);
