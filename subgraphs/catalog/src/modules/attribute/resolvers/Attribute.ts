import { inLanguage } from '../../product/domain/inLanguage.ts';
import { unitOf } from '../../product/domain/units.ts';
import type { AttributeResolvers } from '../../types.generated.ts';

export const Attribute: AttributeResolvers = {
  name: ({ nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn),
  unit: ({ unitCode }) => (unitCode === null ? null : unitOf(unitCode)),
};
