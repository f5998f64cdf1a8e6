import { compare, isPositive } from '@kontor/kit/money.ts';

export type InvoiceStatus = 'OPEN' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE';

/** Paid in full; else overdue from the day after it was due; else partly paid or open. */
export function invoiceStatus(
  { totalWithVat, paid, dueOn }: { totalWithVat: string; paid: string; dueOn: string },
  today: string,
): InvoiceStatus {
  if (compare(paid, totalWithVat) >= 0) return 'PAID';
  if (dueOn < today) return 'OVERDUE';
  return isPositive(paid) ? 'PARTLY_PAID' : 'OPEN';
}
