import { defineEntity, p } from '@mikro-orm/core';

/** What an organization calls a product. */
export const PartNumberSchema = defineEntity({
  name: 'PartNumber',
  tableName: 'part_number',
  properties: {
    organizationId: p.uuid().primary(),
    /** What makes it unique in the organization: `skuKey(number)`. */
    numberKey: p.text().primary(),
    number: p.text(),
    productId: p.uuid(),
  },
});
