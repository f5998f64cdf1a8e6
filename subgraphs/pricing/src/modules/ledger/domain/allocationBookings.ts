import type { LedgerOperation } from './postingsOf.ts';

/** So much of a payment or an adjustment, laid on an invoice. */
export interface Allocated {
  amount: string;
  invoice: { id: string; contractId: string | null };
  credit: { contractId: string | null } & ({ paymentId: string } | { adjustmentId: string });
}

export type AllocationBooking = LedgerOperation & {
  contractId: string | null;
  invoiceId: string;
  paymentId?: string;
  adjustmentId?: string;
};

/**
 * How it is booked: in the books of the invoice's contract. What was paid under another contract moves
 * over first, so that each contract's books tell what is owed under it.
 */
export function allocationBookings({ amount, invoice, credit }: Allocated): AllocationBooking[] {
  const { contractId: from, ...origin } = credit;
  const { id: invoiceId, contractId: to } = invoice;
  const facts = { amount, invoiceId, ...origin };
  const transfer: AllocationBooking[] = [
    { kind: 'TRANSFER', direction: 'OUT', contractId: from, ...facts },
    { kind: 'TRANSFER', direction: 'IN', contractId: to, ...facts },
  ];
  return [...(from === to ? [] : transfer), { kind: 'ALLOCATION', contractId: to, ...facts }];
}
