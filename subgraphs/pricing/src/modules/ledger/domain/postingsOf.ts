import { isZero, subtract } from '@kontor/kit/money.ts';

/**
 * Accounts of the ledger, kept for each payer, legal entity of the seller and contract:
 * SHIPPED goods delivered and not yet invoiced; RECEIVABLE invoices; ADVANCE payments and credits that
 * wait for an invoice; SALES and VAT what was earned and what of it is tax; BANK money received;
 * CORRECTIONS mistakes put right; BAD_DEBT what was given up; TRANSFER between contracts, nothing in sum.
 */
export const LEDGER_ACCOUNTS = [
  ...(['SHIPPED', 'RECEIVABLE', 'ADVANCE'] as const),
  ...(['SALES', 'VAT', 'BANK', 'CORRECTIONS', 'BAD_DEBT', 'TRANSFER'] as const),
] as const;

export const LEDGER_KINDS = [
  ...(['SHIPMENT', 'INVOICE', 'PAYMENT', 'ALLOCATION'] as const),
  ...(['CREDIT_NOTE', 'CORRECTION', 'WRITE_OFF', 'TRANSFER', 'REVERSAL'] as const),
] as const;

export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** Moves an amount above zero from the credit side to the debit side: balanced by its form. */
export interface Posting {
  debit: LedgerAccount;
  credit: LedgerAccount;
  amount: string;
}

export type LedgerOperation =
  | { kind: 'SHIPMENT'; total: string; vat: string }
  | { kind: 'INVOICE'; totalWithVat: string }
  | { kind: 'PAYMENT'; amount: string }
  /** Of a payment or an adjustment onto an invoice. */
  | { kind: 'ALLOCATION'; amount: string }
  /** An advance goes out of one contract's books or into another's: always both. */
  | { kind: 'TRANSFER'; amount: string; direction: 'OUT' | 'IN' }
  | { kind: 'CREDIT_NOTE'; amount: string; vat: string }
  | { kind: 'CORRECTION'; amount: string; direction: 'CREDIT' | 'DEBIT' }
  | { kind: 'WRITE_OFF'; amount: string }
  /** Takes back one posting, named by `reversesId`. */
  | { kind: 'REVERSAL'; of: Posting };

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
    case 'TRANSFER': {
      const { amount, direction } = operation;
      return direction === 'OUT'
        ? [{ debit: 'ADVANCE', credit: 'TRANSFER', amount }]
        : [{ debit: 'TRANSFER', credit: 'ADVANCE', amount }];
    }
    case 'CREDIT_NOTE': {
      const { amount, vat } = operation;
      return [
        { debit: 'SALES', credit: 'ADVANCE', amount: subtract(amount, vat) },
        { debit: 'VAT', credit: 'ADVANCE', amount: vat },
      ];
    }
    case 'CORRECTION': {
      const { amount, direction } = operation;
      return direction === 'DEBIT'
        ? [{ debit: 'RECEIVABLE', credit: 'CORRECTIONS', amount }]
        : [{ debit: 'CORRECTIONS', credit: 'ADVANCE', amount }];
    }
    case 'WRITE_OFF':
      return [{ debit: 'BAD_DEBT', credit: 'ADVANCE', amount: operation.amount }];
    case 'REVERSAL': {
      const { debit, credit, amount } = operation.of;
      return [{ debit: credit, credit: debit, amount }];
    }
  }
}
