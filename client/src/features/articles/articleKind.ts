import { msg } from '@lingui/core/macro';
import type { ArticleKind } from '../../gql/schemaTypes.ts';

export const articleKindWords = {
  SOLUTION: msg`Solution`,
  CASE: msg({ message: 'Case', context: 'kind of an article' }),
} satisfies Record<ArticleKind, unknown>;

export const ARTICLE_KINDS = Object.keys(articleKindWords) as ArticleKind[];
