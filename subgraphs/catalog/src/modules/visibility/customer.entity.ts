import { defineEntity, p } from '@mikro-orm/core';

/** What the catalogue needs to know of an organization: a copy that `organization.changed` keeps up to date. */
export const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  properties: {
    organizationId: p.uuid().primary(),
    segment: p.text().nullable(),
    isSeller: p.boolean(),
  },
});
