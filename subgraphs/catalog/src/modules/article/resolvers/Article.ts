import { readAudience } from '../../content/domain/contentAudience.ts';
import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { ArticleResolvers } from '../../types.generated.ts';
import { textBlocks } from '../domain/textBlocks.ts';
import { shownProductsOf } from '../shownProductsOf.ts';

export const Article: ArticleResolvers = {
  title: ({ titleRu, titleEn }, { locale }) => inLanguage(locale, titleRu, titleEn) ?? titleRu,
  summary: ({ summaryRu, summaryEn }, { locale }) =>
    inLanguage(locale, summaryRu, summaryEn) ?? summaryRu,
  body: ({ bodyRu, bodyEn }, { locale }) =>
    textBlocks(inLanguage(locale, bodyRu, bodyEn) ?? bodyRu),
  picture: async ({ id }, _args, ctx) =>
    (await ctx.filesOfContent.load(id)).find(({ isPicture }) => isPicture) ?? null,
  files: async ({ id }, _args, ctx) =>
    (await ctx.filesOfContent.load(id)).filter(({ isPicture }) => !isPicture),
  products: ({ id }, _args, ctx) => shownProductsOf(ctx, id),
  audience: ({ audience }) => readAudience(audience),
  source: (article) => article,
};
