import { isPositive, least, roundAmount, subtract } from '@kontor/kit/money.ts';
import { isAmount } from '../../ledger/domain/isAmount.ts';
import type { OpenSum } from './settle.ts';

/** So much on an invoice; null = as much as goes. */
export interface Laying {
  invoiceId: string;
  amount?: string | null;
}

export type LayingDecision =
  /** What each invoice gets, in the order asked. */
  { ok: true; parts: OpenSum[] } | { ok: false; field: string; message: string };

/**
 * Lays what is left of a payment on chosen invoices. Each must be open, of the payment's customer,
 * legal entity and currency, and named once; a sum is above zero, and neither more than is open nor
 * more than is left.
 */
export function decideLaying(
  left: string,
  open: readonly OpenSum[],
  asked: readonly Laying[],
): LayingDecision {
  const parts: OpenSum[] = [];
  let rest = left;
  for (const [i, { invoiceId, amount }] of asked.entries()) {
    const fault = (name: string, message: string) =>
      ({ ok: false, field: `lay.${i}.${name}`, message }) as const;
    const invoice = open.find(({ id }) => id === invoiceId);
    if (!invoice) {
      return fault('invoiceId', 'It is no open invoice of the same customer, seller and currency.');
    }
    if (parts.some(({ id }) => id === invoiceId)) return fault('invoiceId', 'It is named twice.');
    if (!isPositive(rest)) return fault('invoiceId', 'Nothing is left of the payment for it.');
    const most = least(rest, invoice.open);
    const part = amount ?? most;
    if (!isPositive(part) || !isAmount(part)) {
      return fault('amount', 'A sum is above zero and has at most 2 decimals.');
    }
    if (isPositive(subtract(part, most)))
      return fault('amount', `At most ${most} can be laid on it.`);
    parts.push({ id: invoiceId, open: roundAmount(part) });
    rest = subtract(rest, part);
  }
  return { ok: true, parts };
}
