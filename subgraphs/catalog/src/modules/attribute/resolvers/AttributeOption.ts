import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { AttributeOptionResolvers } from '../../types.generated.ts';

export const AttributeOption: AttributeOptionResolvers = {
  label: ({ ru, en }, { locale }) => inLanguage(locale, ru, en),
};
