import { isPositive, subtract, sumAmounts } from '@kontor/kit/money.ts';

export interface ChosenInvoice {
  id: string;
  number: string;
  sellerId: string;
  currency: string;
  totalWithVat: string;
  paid: string;
}

export type IntentDecision =
  | { ok: true; amount: string; sellerId: string; currency: string }
  | { ok: false; place: number; message: string };

/** What is to be paid for the invoices together: all open, to one legal entity of the seller, in one currency. */
export function decideIntent(
  invoices: readonly [ChosenInvoice, ...ChosenInvoice[]],
): IntentDecision {
  const [{ sellerId, currency }] = invoices;
  const open = invoices.map(({ totalWithVat, paid }) => subtract(totalWithVat, paid));
  for (const [place, invoice] of invoices.entries()) {
    const fault = (message: string) => ({ ok: false, place, message }) as const;
    if (!isPositive(open[place] ?? '0')) return fault(`${invoice.number} is paid.`);
    if (invoice.currency !== currency) return fault(`${invoice.number} is in ${invoice.currency}.`);
    if (invoice.sellerId !== sellerId) {
      return fault(`${invoice.number} is owed to another legal entity: pay it apart.`);
    }
  }
  return { ok: true, amount: sumAmounts(open), sellerId, currency };
}
