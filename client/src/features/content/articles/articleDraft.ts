import type { SaveArticleInput } from '../../../gql/schemaTypes.ts';
import { type AudienceDraft, FOR_EVERYBODY } from '../audience/AudienceFields.tsx';
import type { ArticleForm_ArticleFragment } from './ContentArticlesPage.generated';

/** An article as its form holds it. */
export interface ArticleDraft
  extends Pick<SaveArticleInput, 'kind' | 'status' | 'titleRu' | 'summaryRu' | 'bodyRu'> {
  slug: string;
  audience: AudienceDraft;
  titleEn: string;
  summaryEn: string;
  bodyEn: string;
  skus: string[];
}

const EMPTY: ArticleDraft = {
  ...{ kind: 'SOLUTION', status: 'DRAFT', slug: '', audience: FOR_EVERYBODY, skus: [] },
  ...{ titleRu: '', titleEn: '', summaryRu: '', summaryEn: '', bodyRu: '', bodyEn: '' },
};

export function articleDraftOf(article: ArticleForm_ArticleFragment | null): ArticleDraft {
  if (!article) return EMPTY;
  const { kind, status, slug, source, audience, products } = article;
  const { titleRu, titleEn, summaryRu, summaryEn, bodyRu, bodyEn } = source;
  return {
    ...{ kind, status, slug, titleRu, summaryRu, bodyRu },
    ...{ titleEn: titleEn ?? '', summaryEn: summaryEn ?? '', bodyEn: bodyEn ?? '' },
    audience: {
      kind: audience.kind,
      segments: [...audience.segments],
      organizationIds: [...audience.organizationIds],
    },
    skus: products.map(({ sku }) => sku),
  };
}
