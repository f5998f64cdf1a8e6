import { isZero } from '@kontor/kit/money.ts';

/**
 * Accounts of the ledger, kept for each organization:
 * SHIPPED goods delivered and not yet invoiced; RECEIVABLE invoices; SALES and VAT what was earned
 * and what of it is tax; BANK money received; ADVANCE payments that wait for an invoice.
 */
export type LedgerAccount = 'SHIPPED' | 'RECEIVABLE' | 'SALES' | 'VAT' | 'BANK' | 'ADVANCE';

export type LedgerOperation =
  | { kind: 'SHIPMENT'; total: string; vat: string }
  | { kind: 'INVOICE'; totalWithVat: string }
  | { kind: 'PAYMENT'; amount: string }
  | { kind: 'ALLOCATION'; amount: string };

/** Moves an amount above zero from the credit side to the debit side: balanced by its form. */
export interface Posting {
  debit: LedgerAccount;
  credit: LedgerAccount;
  amount: string;
}

/** How each thing that happens between the seller and a customer is booked. */
export function postingsOf(operation: LedgerOperation): Posting[] {
  return bookings(operation).filter(({ amount }) => !isZero(amount));
}

function bookings(operation: LedgerOperation): Posting[] {
  switch (operation.kind) {
    case 'SHIPMENT':
      return [
        { debit: 'SHIPPED', credit: 'SALES', amount: operation.total },
        { debit: 'SHIPPED', credit: 'VAT', amount: operation.vat },
      ];
    case 'INVOICE':
      return [{ debit: 'RECEIVABLE', credit: 'SHIPPED', amount: operation.totalWithVat }];
    case 'PAYMENT':
      return [{ debit: 'BANK', credit: 'ADVANCE', amount: operation.amount }];
    case 'ALLOCATION':
      return [{ debit: 'ADVANCE', credit: 'RECEIVABLE', amount: operation.amount }];
  }
}
