import { defineEntity, p } from '@mikro-orm/core';

export const CartSchema = defineEntity({
  name: 'Cart',
  tableName: 'cart',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    /** Who made it (`actorOf`). */
    owner: p.text(),
    name: p.text(),
    isCurrent: p.boolean(),
    isShared: p.boolean(),
    updatedAt: p.datetime(),
  },
});

export const CartLineSchema = defineEntity({
  name: 'CartLine',
  tableName: 'cart_line',
  properties: {
    id: p.uuid().primary(),
    cartId: p.uuid(),
    organizationId: p.uuid(),
    productId: p.uuid(),
    /** The project that it is for. */
    projectId: p.uuid().nullable(),
    sku: p.text(),
    nameRu: p.text(),
    nameEn: p.text(),
    quantity: p.decimal(),
    position: p.bigint('string').autoincrement(),
  },
});
