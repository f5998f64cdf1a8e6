import { defineEntity, p } from '@mikro-orm/core';

/** What catalog tells of a product that is put together of others. */
export const KitSchema = defineEntity({
  name: 'Kit',
  tableName: 'kit',
  properties: {
    productId: p.uuid().primary(),
    quantityStep: p.decimal(),
    /** As others were told last. */
    isInStock: p.boolean(),
  },
});

export const KitComponentSchema = defineEntity({
  name: 'KitComponent',
  tableName: 'kit_component',
  properties: {
    kitId: p.uuid().primary(),
    componentId: p.uuid().primary(),
    quantity: p.decimal(),
  },
});
