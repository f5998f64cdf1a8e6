import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

const CREDIT_HISTORY_KINDS = [
  ...(['ALLOCATED', 'UPDATED', 'PURCHASED', 'SHIPPED'] as const),
  ...(['REIMBURSED', 'REFUNDED', 'REVERTED'] as const),
] as const;

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
    /** A raise of the limit, from its first day until the day after its last. */
    temporaryLimit: p.decimal().nullable(),
    temporaryFrom: p.date().nullable(),
    temporaryUntil: p.date().nullable(),
    /** Goods may leave until then in spite of a block. */
    bypassUntil: p.datetime().nullable(),
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
    /** Whose order it is: the payer's own, or of one that it pays for. */
    orderedBy: p.uuid(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    currency: p.text(),
    amount: p.decimal(),
    /** What of the amount is not shipped yet. */
    remaining: p.decimal(),
    /** Where the order is in another currency than the account: what it costs there, and the rate it was taken at. */
    originalAmount: p.decimal().nullable(),
    originalCurrency: p.text().nullable(),
    rate: p.decimal().nullable(),
    rateOn: p.date().nullable(),
    status: p.enum(['HELD', 'CONFIRMED', 'SHIPPED', 'RELEASED', 'EXPIRED']),
    /** False while the order waits because the credit doesn't reach: it takes nothing from others. */
    isCovered: p.boolean(),
    expiresAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** The block that was told last; `credit.blockChanged` tells each change of it. */
export const CreditBlockSchema = defineEntity({
  name: 'CreditBlock',
  tableName: 'credit_block',
  properties: {
    organizationId: p.uuid().primary(),
    level: p.enum(['WARN', 'HOLD_SHIPMENT', 'PREPAID_ONLY', 'STOP']).nullable(),
    liftedBy: p.decimal().nullable(),
    bypassUntil: p.datetime().nullable(),
    since: p.datetime(),
    /** The seller's day for which it was looked at. */
    checkedOn: p.date(),
  },
});

/** A change or a use of a credit line; never altered. */
export const CreditHistorySchema = defineEntity({
  name: 'CreditHistory',
  tableName: 'credit_history',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    kind: p.enum(CREDIT_HISTORY_KINDS),
    amount: p.decimal(),
    currency: p.text(),
    originalAmount: p.decimal().nullable(),
    originalCurrency: p.text().nullable(),
    rate: p.decimal().nullable(),
    rateOn: p.date().nullable(),
    /** By how much it changed what open orders take: what they took on a day of the past is their sum. */
    openOrders: p.decimal(),
    sellerId: p.uuid().nullable(),
    orderId: p.uuid().nullable(),
    invoiceId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    adjustmentId: p.uuid().nullable(),
    changeId: p.uuid().nullable(),
    actor: p.text(),
    approvedBy: p.text().nullable(),
    day: p.date(),
    at: p.datetime(),
  },
});

export type CreditAccount = InferEntity<typeof CreditAccountSchema>;
export type CreditHold = InferEntity<typeof CreditHoldSchema>;
export type CreditHistory = InferEntity<typeof CreditHistorySchema>;
