import type { ProductRelationResolvers } from '../../types.generated.ts';
import { inLanguage } from '../domain/inLanguage.ts';

export const ProductRelation: ProductRelationResolvers = {
  note: ({ noteRu, noteEn }, { locale }) => inLanguage(locale, noteRu, noteEn),
};
