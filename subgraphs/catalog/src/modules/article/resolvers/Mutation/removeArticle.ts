import { removeContent } from '../../../content/removeContent.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const removeArticle: NonNullable<MutationResolvers['removeArticle']> = (
  _parent,
  { input },
  ctx,
) => removeContent(ctx, 'article', input.id);
