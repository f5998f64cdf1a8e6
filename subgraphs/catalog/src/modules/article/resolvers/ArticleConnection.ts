import type { ArticleConnectionResolvers } from '../../types.generated.ts';

export const ArticleConnection: ArticleConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
