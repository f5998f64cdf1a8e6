import { defineEntity, p } from '@mikro-orm/core';
import { PRODUCT_STATUSES } from './domain/productStatus.ts';

/** Something that is sold, as far as typed queries speak of it: the migrations have the rest. */
export const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  properties: {
    id: p.uuid().primary(),
    sku: p.text(),
    /** What makes it unique: `skuKey(sku)`. */
    skuKey: p.text(),
    gtin: p.text().nullable(),
    /** As GTIN-14. */
    gtinKey: p.text().nullable(),
    nameRu: p.text().nullable(),
    nameEn: p.text().nullable(),
    descriptionRu: p.text().nullable(),
    descriptionEn: p.text().nullable(),
    brandId: p.uuid().nullable(),
    categoryId: p.uuid().nullable(),
    /** OKEI. */
    unitCode: p.text(),
    minimumQuantity: p.decimal(),
    quantityStep: p.decimal(),
    priceGroup: p.text().nullable(),
    status: p.enum(PRODUCT_STATUSES),
    /** Units sold, or whatever the seller ranks by: more comes first. */
    popularity: p.bigint('string'),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});
