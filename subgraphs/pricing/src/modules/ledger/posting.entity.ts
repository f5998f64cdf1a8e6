import { defineEntity, p } from '@mikro-orm/core';
import { LEDGER_ACCOUNTS, LEDGER_KINDS } from './domain/postingsOf.ts';

/** A row of the append-only, double-entry ledger: moves `amount` from `credit` to `debit`. */
export const PostingSchema = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    sellerId: p.uuid(),
    contractId: p.uuid().nullable(),
    kind: p.enum(LEDGER_KINDS),
    debit: p.enum(LEDGER_ACCOUNTS),
    credit: p.enum(LEDGER_ACCOUNTS),
    amount: p.decimal(),
    currency: p.text(),
    bookedOn: p.date(),
    orderId: p.uuid().nullable(),
    shipmentId: p.uuid().nullable(),
    invoiceId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    adjustmentId: p.uuid().nullable(),
    /** The posting that a REVERSAL takes back: each at most once. */
    reversesId: p.uuid().nullable(),
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
    sellerId: p.uuid().primary(),
    contractId: p.uuid().nullable(),
    currency: p.text().primary(),
    account: p.enum(LEDGER_ACCOUNTS).primary(),
    amount: p.decimal(),
  },
});
