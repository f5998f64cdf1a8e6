import type { UnitResolvers } from '../../types.generated.ts';
import { inLanguage } from '../domain/inLanguage.ts';

export const Unit: UnitResolvers = {
  symbol: ({ symbolRu, symbolEn }, { locale }) => inLanguage(locale, symbolRu, symbolEn),
};
