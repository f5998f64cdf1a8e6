import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A payer's credit terms; its row is locked by whatever changes what the payer owes. */
export const CreditAccountSchema = defineEntity({
  name: 'CreditAccount',
  tableName: 'credit_account',
  properties: {
    organizationId: p.uuid().primary(),
    currency: p.text(),
    creditLimit: p.decimal().nullable(),
    basis: p.enum(['ORDERED', 'SHIPPED', 'INVOICED']),
    policy: p.enum(['HOLD', 'REFUSE', 'ALLOW']),
    paymentDays: p.integer(),
    graceDays: p.integer(),
    overdueThreshold: p.decimal(),
    isStopped: p.boolean(),
  },
});

/** Credit taken by a checkout, then by the order, until all of it is shipped. */
export const CreditHoldSchema = defineEntity({
  name: 'CreditHold',
  tableName: 'credit_hold',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    key: p.text(),
    orderId: p.uuid(),
    currency: p.text(),
    amount: p.decimal(),
    /** What of the amount is not shipped yet. */
    remaining: p.decimal(),
    status: p.enum(['HELD', 'CONFIRMED', 'SHIPPED', 'RELEASED', 'EXPIRED']),
    /** False while the order waits because the credit doesn't reach: it takes nothing from others. */
    isCovered: p.boolean(),
    expiresAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

export type CreditAccount = InferEntity<typeof CreditAccountSchema>;
export type CreditHold = InferEntity<typeof CreditHoldSchema>;
