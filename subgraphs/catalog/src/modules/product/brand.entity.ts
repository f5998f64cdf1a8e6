import { defineEntity, p } from '@mikro-orm/core';

export const BrandSchema = defineEntity({
  name: 'Brand',
  tableName: 'brand',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** What makes it unique: `nameKey(name)`. */
    nameKey: p.text(),
  },
});
