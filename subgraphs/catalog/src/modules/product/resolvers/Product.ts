import type { ProductResolvers } from '../../types.generated.ts';
import { inLanguage } from '../domain/inLanguage.ts';
import { skuKey } from '../domain/skuKey.ts';
import { unitOf } from '../domain/units.ts';

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
  aliases: async (_parent, _arg, _ctx) => {
    /* Product.aliases resolver is required because Product.aliases exists but ProductMapper.aliases does not */
  },
  attributes: async (_parent, _arg, _ctx) => {
    /* Product.attributes resolver is required because Product.attributes exists but ProductMapper.attributes does not */
  },
  availableFrom: async (_parent, _arg, _ctx) => {
    /* Product.availableFrom resolver is required because Product.availableFrom exists but ProductMapper.availableFrom does not */
  },
  completeness: async (_parent, _arg, _ctx) => {
    /* Product.completeness resolver is required because Product.completeness exists but ProductMapper.completeness does not */
  },
  manufacturerNumber: async (_parent, _arg, _ctx) => {
    /* Product.manufacturerNumber resolver is required because Product.manufacturerNumber exists but ProductMapper.manufacturerNumber does not */
  },
  packaging: async (_parent, _arg, _ctx) => {
    /* Product.packaging resolver is required because Product.packaging exists but ProductMapper.packaging does not */
  },
  priceGroup: async (_parent, _arg, _ctx) => {
    /* Product.priceGroup resolver is required because Product.priceGroup exists but ProductMapper.priceGroup does not */
  },
  relations: async (_parent, _arg, _ctx) => {
    /* Product.relations resolver is required because Product.relations exists but ProductMapper.relations does not */
  },
  revision: async (_parent, _arg, _ctx) => {
    /* Product.revision resolver is required because Product.revision exists but ProductMapper.revision does not */
  },
};
