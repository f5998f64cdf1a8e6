import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { ContentFileResolvers } from '../../types.generated.ts';

export const ContentFile: ContentFileResolvers = {
  title: ({ titleRu, titleEn, name }, { locale }) => inLanguage(locale, titleRu, titleEn) ?? name,
  url: ({ id }) => `/files/${id}`,
};
