import { readAudience } from '../../content/domain/contentAudience.ts';
import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { BannerResolvers } from '../../types.generated.ts';

export const Banner: BannerResolvers = {
  title: ({ titleRu, titleEn }, { locale }) => inLanguage(locale, titleRu, titleEn) ?? titleRu,
  text: ({ textRu, textEn }, { locale }) => inLanguage(locale, textRu, textEn),
  picture: async ({ id }, _args, ctx) => (await ctx.filesOfContent.load(id))[0] ?? null,
  audience: ({ audience }) => readAudience(audience),
  source: (banner) => banner,
};
