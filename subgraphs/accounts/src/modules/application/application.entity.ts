import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A company's wish to become a customer, as a stranger wrote it. */
export const ApplicationSchema = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    id: p.uuid().primary(),
    reference: p.text(),
    companyName: p.text(),
    country: p.text(),
    taxId: p.text(),
    contactName: p.text(),
    email: p.text(),
    phone: p.text().nullable(),
    message: p.text().nullable(),
    /** Of the product whose terms are asked for, as it was sent. */
    sku: p.text().nullable(),
    ip: p.text().nullable(),
    appliedAt: p.datetime(),
  },
});

export type Application = InferEntity<typeof ApplicationSchema>;
