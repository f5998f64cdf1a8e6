import type { MutationResolvers } from '../../../types.generated.ts';
import { saveArticle as save } from '../../article.service.ts';

export const saveArticle: NonNullable<MutationResolvers['saveArticle']> = (
  _parent,
  { input },
  ctx,
) => save(ctx, input);
