import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Where a seller is paid and who signs its papers. */
export const PayeeSchema = defineEntity({
  name: 'Payee',
  tableName: 'payee',
  properties: {
    // Not `organizationId`: a customer's invoice is printed with it.
    sellerId: p.uuid().primary(),
    account: p.text(),
    bankName: p.text(),
    bic: p.text(),
    correspondentAccount: p.text(),
    director: p.text(),
    accountant: p.text(),
  },
});

export type Payee = InferEntity<typeof PayeeSchema>;
