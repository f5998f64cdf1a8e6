import { removeContent } from '../../../content/removeContent.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const removeBanner: NonNullable<MutationResolvers['removeBanner']> = (
  _parent,
  { input },
  ctx,
) => removeContent(ctx, 'banner', input.id);
