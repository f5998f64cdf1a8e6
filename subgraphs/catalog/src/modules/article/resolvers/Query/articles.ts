import type { QueryResolvers } from '../../../types.generated.ts';
import { listArticles } from '../../article.service.ts';

export const articles: NonNullable<QueryResolvers['articles']> = (
  _parent,
  { kind, productId, ...page },
  ctx,
) => listArticles(ctx, { kind, productId }, page);
