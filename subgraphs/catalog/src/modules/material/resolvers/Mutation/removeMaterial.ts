import { removeContent } from '../../../content/removeContent.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const removeMaterial: NonNullable<MutationResolvers['removeMaterial']> = (
  _parent,
  { input },
  ctx,
) => removeContent(ctx, 'material', input.id);
