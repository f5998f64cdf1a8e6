import { readAudience } from '../../content/domain/contentAudience.ts';
import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { MaterialResolvers } from '../../types.generated.ts';

export const Material: MaterialResolvers = {
  title: ({ titleRu, titleEn }, { locale }) => inLanguage(locale, titleRu, titleEn) ?? titleRu,
  note: ({ noteRu, noteEn }, { locale }) => inLanguage(locale, noteRu, noteEn),
  files: ({ id }, _args, ctx) => ctx.filesOfContent.load(id),
  product: ({ productId }, _args, ctx) => (productId ? ctx.productById.load(productId) : null),
  category: async ({ categoryId }, _args, ctx) =>
    (await ctx.categoryTree()).find(categoryId) ?? null,
  brand: ({ brandId }, _args, ctx) => (brandId ? ctx.brandById.load(brandId) : null),
  audience: ({ audience }) => readAudience(audience),
  source: (material) => material,
};
