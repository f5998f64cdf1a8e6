import { subtract, sumAmounts } from '@kontor/kit/money.ts';

/** What counts into exposure. */
export type CreditBasis = 'ORDERED' | 'SHIPPED' | 'INVOICED';

/** What a payer owes and has promised, from the ledger and the holds. */
export interface CreditFigures {
  /** Unpaid invoices. */
  invoiced: string;
  shippedNotInvoiced: string;
  /** Confirmed orders, as far as not shipped. */
  openOrders: string;
  /** Taken by checkouts that are not orders yet. */
  holds: string;
  /** Paid, not yet matched with an invoice. */
  unallocated: string;
}

/**
 * How much of the seller's money the payer has: unpaid invoices + shipped not invoiced + open
 * orders + holds − unallocated payments, as far as the basis counts them. Below zero for a payer
 * who is in advance.
 */
export function creditExposure(figures: CreditFigures, basis: CreditBasis): string {
  const { invoiced, shippedNotInvoiced, openOrders, holds, unallocated } = figures;
  const counted = {
    ORDERED: [invoiced, shippedNotInvoiced, openOrders, holds],
    SHIPPED: [invoiced, shippedNotInvoiced],
    INVOICED: [invoiced],
  }[basis];
  return sumAmounts([...counted, subtract('0', unallocated)]);
}
