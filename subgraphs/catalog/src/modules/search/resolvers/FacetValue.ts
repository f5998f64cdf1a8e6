import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { FacetValueResolvers } from '../../types.generated.ts';
import { isExactCount, shownCount } from '../domain/countLimit.ts';

export const FacetValue: FacetValueResolvers = {
  label: ({ labelRu, labelEn }, { locale }) => inLanguage(locale, labelRu, labelEn),
  count: ({ count }) => shownCount(count),
  isExact: ({ count }) => isExactCount(count),
};
