import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { ProductFileResolvers } from '../../types.generated.ts';

export const ProductFile: ProductFileResolvers = {
  // Pictures have been told apart before.
  kind: ({ kind }) => (kind === 'IMAGE' ? 'OTHER' : kind),
  title: ({ titleRu, titleEn, name }, { locale }) => inLanguage(locale, titleRu, titleEn) ?? name,
  url: ({ id }) => `/files/${id}`,
};
