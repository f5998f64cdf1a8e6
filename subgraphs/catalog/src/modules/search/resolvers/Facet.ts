import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { FacetResolvers } from '../../types.generated.ts';

export const Facet: FacetResolvers = {
  name: ({ nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn),
    kind: async (_parent, _arg, _ctx) => { /* Facet.kind resolver is required because Facet.kind exists but FacetMapper.kind does not */ },
    range: async (_parent, _arg, _ctx) => { /* Facet.range resolver is required because Facet.range exists but FacetMapper.range does not */ }
};
