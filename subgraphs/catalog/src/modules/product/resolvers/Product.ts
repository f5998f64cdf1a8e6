import type { ProductResolvers } from '../../types.generated.ts';
import { inLanguage } from '../domain/inLanguage.ts';
import { skuKey } from '../domain/skuKey.ts';
import { unitOf } from '../domain/units.ts';

export const Product: ProductResolvers = {
  __resolveReference: (reference, ctx) =>
    'id' in reference
      ? ctx.productById.load(reference.id)
      : ctx.productBySkuKey.load(skuKey(reference.sku)),
  name: ({ sku, nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn) ?? sku,
  description: ({ descriptionRu, descriptionEn }, { locale }) =>
    inLanguage(locale, descriptionRu, descriptionEn),
  brand: ({ brandId, brandName }) =>
    brandId === null || brandName === null ? null : { id: brandId, name: brandName },
  category: async ({ categoryId }, _args, ctx) =>
    categoryId === null ? null : ((await ctx.categoryTree()).find(categoryId) ?? null),
  unit: ({ unitCode }) => unitOf(unitCode),
};
