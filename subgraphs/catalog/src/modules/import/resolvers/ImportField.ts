import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { ImportFieldResolvers } from '../../types.generated.ts';

export const ImportField: ImportFieldResolvers = {
  name: ({ nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn),
};
