import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What lowers or raises a debt without goods or money. */
export const AdjustmentSchema = defineEntity({
  name: 'Adjustment',
  tableName: 'adjustment',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    sellerId: p.uuid(),
    contractId: p.uuid().nullable(),
    number: p.text(),
    kind: p.enum(['CREDIT_NOTE', 'CORRECTION', 'WRITE_OFF']),
    direction: p.enum(['CREDIT', 'DEBIT']),
    status: p.enum(['ASKED', 'BOOKED', 'REJECTED']),
    amount: p.decimal(),
    vat: p.decimal(),
    currency: p.text(),
    day: p.date(),
    dueOn: p.date().nullable(),
    reason: p.text(),
    /** What it is laid on first; of a DEBIT the claim that it made. */
    invoiceId: p.uuid().nullable(),
    askedBy: p.text(),
    askedAt: p.datetime(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    bookedOn: p.date().nullable(),
    /** Kept by the ledger's trigger, both. */
    allocated: p.decimal(),
    reversed: p.decimal(),
  },
});

export type Adjustment = InferEntity<typeof AdjustmentSchema>;
