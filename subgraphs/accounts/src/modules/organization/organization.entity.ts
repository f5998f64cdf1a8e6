import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A company: a customer, or the seller itself. */
export const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(['CUSTOMER', 'SELLER']),
    name: p.text(),
    legalName: p.text(),
    taxId: p.text(),
    kpp: p.text().nullable(),
    country: p.text(),
    status: p.enum(['APPLIED', 'ACTIVE', 'SUSPENDED']),
    segment: p.text().nullable(),
    createdAt: p.datetime(),
  },
});

/** Where an organization's goods and papers go. */
export const AddressSchema = defineEntity({
  name: 'Address',
  tableName: 'address',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    label: p.text(),
    line: p.text(),
    city: p.text(),
    postalCode: p.text(),
    country: p.text(),
    isDefault: p.boolean(),
  },
});

export type Organization = InferEntity<typeof OrganizationSchema>;
export type Address = InferEntity<typeof AddressSchema>;
