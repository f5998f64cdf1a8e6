import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    sellerId: p.uuid(),
    contractId: p.uuid().nullable(),
    amount: p.decimal(),
    currency: p.text(),
    receivedOn: p.date(),
    externalId: p.text(),
    purpose: p.text().nullable(),
    recordedAt: p.datetime(),
    /** Sum of its allocations, kept by the ledger's trigger. */
    allocated: p.decimal(),
    /** What of it was taken back, kept by the ledger's trigger. */
    reversed: p.decimal(),
    reversalReason: p.text().nullable(),
    reversedAt: p.datetime().nullable(),
    reversedBy: p.text().nullable(),
  },
});

export type Payment = InferEntity<typeof PaymentSchema>;
