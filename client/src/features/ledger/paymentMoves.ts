import { addDecimals, compareDecimals } from '../../lib/decimal.ts';
import { readQuantity } from '../../lib/orderQuantity.ts';

interface Laid {
  invoice: { id: string };
  amount: { amount: string };
}

/** What is left to lay, once some invoices are taken off a payment. */
export function freeOf(
  unallocated: string,
  allocations: readonly Laid[],
  takenBack: readonly string[],
): string {
  const freed = allocations.filter(({ invoice }) => takenBack.includes(invoice.id));
  return addDecimals(unallocated, ...freed.map(({ amount }) => amount.amount));
}

/** Typed sums as they are laid, by invoice; null where one is no number, or more than is free. */
export function movesOf(
  typed: Readonly<Record<string, string>>,
  free: string,
): { invoiceId: string; amount: string }[] | null {
  const lay: { invoiceId: string; amount: string }[] = [];
  for (const [invoiceId, text] of Object.entries(typed)) {
    if (text.trim() === '') continue;
    const amount = readQuantity(text);
    if (amount === null) return null;
    if (compareDecimals(amount, '0') > 0) lay.push({ invoiceId, amount });
  }
  const sum = addDecimals(...lay.map(({ amount }) => amount));
  return compareDecimals(sum, free) > 0 ? null : lay;
}
