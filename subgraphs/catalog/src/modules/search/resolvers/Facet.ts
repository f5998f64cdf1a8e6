import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { FacetResolvers } from '../../types.generated.ts';

export const Facet: FacetResolvers = {
  name: ({ nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn),
};
