import { describeProduct } from '../../attribute/domain/describeProduct.ts';
import { isImage } from '../../media/media.service.ts';
import type { ProductResolvers } from '../../types.generated.ts';
import { completenessOf } from '../domain/completenessOf.ts';
import { inLanguage } from '../domain/inLanguage.ts';
import { skuKey } from '../domain/skuKey.ts';
import { unitOf } from '../domain/units.ts';
import { showRelations } from '../showRelations.ts';

export const Product: Pick<
  ProductResolvers,
  | 'aliases'
  | 'attributes'
  | 'availableFrom'
  | 'brand'
  | 'category'
  | 'completeness'
  | 'description'
  | 'gtin'
  | 'id'
  | 'manufacturerNumber'
  | 'minimumQuantity'
  | 'name'
  | 'packaging'
  | 'priceGroup'
  | 'quantityStep'
  | 'relations'
  | 'revision'
  | 'sku'
  | 'status'
  | 'unit'
  | '__resolveReference'
> = {
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
  attributes: async ({ attributes, categoryId }, _args, ctx) => {
    const category = (await ctx.categoryTree()).find(categoryId);
    return describeProduct(attributes, category, await ctx.attributes());
  },
  relations: async (product, { kinds }, ctx) => {
    const relations = await ctx.relationsOfProduct.load(product.id);
    return showRelations(ctx, product.id, kinds, relations);
  },
  completeness: async (product, _args, ctx) => {
    const category = (await ctx.categoryTree()).find(product.categoryId);
    const hasImage = (await ctx.mediaOfProduct.load(product.id)).some(isImage);
    return completenessOf({ ...product, brand: product.brandName, hasImage }, category);
  },
  aliases: async ({ id }, _args, ctx) =>
    (await ctx.aliasesOfProduct.load(id)).map(({ code }) => code),
};
