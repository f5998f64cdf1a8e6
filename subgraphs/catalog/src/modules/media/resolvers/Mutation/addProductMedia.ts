import type { MutationResolvers } from '../../../types.generated.ts';
import { addMedia } from '../../media.service.ts';

export const addProductMedia: NonNullable<MutationResolvers['addProductMedia']> = (
  _parent,
  { input },
  ctx,
) => addMedia(ctx, input);
