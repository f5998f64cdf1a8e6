import type { QueryResolvers } from '../../../types.generated.ts';
import { oneArticle } from '../../article.service.ts';

export const article: NonNullable<QueryResolvers['article']> = (_parent, args, ctx) =>
  oneArticle(ctx, args);
