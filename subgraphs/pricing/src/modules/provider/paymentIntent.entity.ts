import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A payment that somebody began online: for these invoices, at this provider. */
export const PaymentIntentSchema = defineEntity({
  name: 'PaymentIntent',
  tableName: 'payment_intent',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    sellerId: p.uuid(),
    amount: p.decimal(),
    currency: p.text(),
    invoiceIds: p.array<string>().columnType('uuid[]'),
    provider: p.text(),
    /** The provider's page. */
    address: p.text(),
    /** The provider's own name of it. */
    providerKey: p.text(),
    status: p.enum(['CREATED', 'PAID', 'FAILED', 'REVERSED']),
    paymentId: p.uuid().nullable(),
    createdBy: p.text(),
    createdAt: p.datetime(),
  },
});

export type PaymentIntent = InferEntity<typeof PaymentIntentSchema>;
