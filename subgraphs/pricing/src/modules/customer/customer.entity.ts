import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What pricing needs to know of an organization: a copy that `organization.changed` keeps up to date. */
export const CustomerSchema = defineEntity({
  name: 'Customer',
  tableName: 'customer',
  properties: {
    organizationId: p.uuid().primary(),
    name: p.text(),
    kind: p.enum(['CUSTOMER', 'SELLER']),
    status: p.text(),
    segment: p.text().nullable(),
    currency: p.text(),
    /** By which payments are recognised. */
    legalName: p.text().nullable(),
    taxId: p.text().nullable(),
    /** Who pays its orders; null = itself. Pricing's own, see `setPayer`. */
    payerId: p.uuid().nullable(),
  },
});

export type Customer = InferEntity<typeof CustomerSchema>;
