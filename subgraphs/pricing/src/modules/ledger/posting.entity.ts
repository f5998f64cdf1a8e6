import { defineEntity, p } from '@mikro-orm/core';

const ACCOUNTS = ['SHIPPED', 'RECEIVABLE', 'SALES', 'VAT', 'BANK', 'ADVANCE'] as const;

/** A row of the append-only, double-entry ledger: moves `amount` from `credit` to `debit`. */
export const PostingSchema = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    kind: p.enum(['SHIPMENT', 'INVOICE', 'PAYMENT', 'ALLOCATION']),
    debit: p.enum(ACCOUNTS),
    credit: p.enum(ACCOUNTS),
    amount: p.decimal(),
    currency: p.text(),
    bookedOn: p.date(),
    orderId: p.uuid().nullable(),
    shipmentId: p.uuid().nullable(),
    invoiceId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});

/** What the postings of an account add up to, debit minus credit; kept by the ledger's trigger. */
export const LedgerBalanceSchema = defineEntity({
  name: 'LedgerBalance',
  tableName: 'ledger_balance',
  properties: {
    organizationId: p.uuid().primary(),
    currency: p.text().primary(),
    account: p.enum(ACCOUNTS).primary(),
    amount: p.decimal(),
  },
});
