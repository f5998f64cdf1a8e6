import type { Connection } from '@kontor/kit/cursors.ts';
import type { ArticleRow } from './article.queries.ts';

export type ArticleMapper = ArticleRow;
export type ArticleSourceMapper = ArticleRow;
export type ArticleConnectionMapper = Connection<ArticleRow>;
