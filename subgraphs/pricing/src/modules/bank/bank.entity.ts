import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A statement of the seller's bank as it was imported. */
export const BankStatementSchema = defineEntity({
  name: 'BankStatement',
  tableName: 'bank_statement',
  properties: {
    id: p.uuid().primary(),
    fileName: p.text(),
    format: p.enum(['CLIENT_BANK', 'CAMT_053', 'TABLE']),
    importedAt: p.datetime(),
    importedBy: p.text(),
    newEntries: p.integer(),
    knownEntries: p.integer(),
    wrongEntries: p.integer(),
    outgoingEntries: p.integer(),
  },
});

/** Money received, as a statement tells it: the seller's own until it is a customer's payment. */
export const BankEntrySchema = defineEntity({
  name: 'BankEntry',
  tableName: 'bank_entry',
  properties: {
    id: p.uuid().primary(),
    statementId: p.uuid(),
    place: p.integer(),
    status: p.enum(['PROPOSED', 'CONFIRMED', 'IGNORED', 'WRONG']),
    number: p.text().nullable(),
    bookedOn: p.date().nullable(),
    amount: p.decimal().nullable(),
    currency: p.text().nullable(),
    account: p.text().nullable(),
    payerName: p.text().nullable(),
    payerTaxId: p.text().nullable(),
    payerAccount: p.text().nullable(),
    purpose: p.text().nullable(),
    /** Whose payment it seems to be or, once confirmed, is. */
    payerId: p.uuid().nullable(),
    certainty: p.enum(['INVOICE', 'TAX_ID', 'ACCOUNT', 'NAME']).nullable(),
    invoiceIds: p.array<string>().columnType('uuid[]'),
    paymentId: p.uuid().nullable(),
    faultField: p.text().nullable(),
    faultValue: p.text().nullable(),
    faultReason: p.text().nullable(),
  },
});

export type BankStatement = InferEntity<typeof BankStatementSchema>;
export type BankEntryRow = InferEntity<typeof BankEntrySchema>;
