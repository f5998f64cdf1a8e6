import { addDecimals, compareDecimals } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';

export interface OpenInvoice {
  id: string;
  residual: MoneyValue;
  seller: { id: string } | null;
}

/** Whether something of an invoice is left to pay. */
export const isPayable = ({ residual }: Pick<OpenInvoice, 'residual'>): boolean =>
  compareDecimals(residual.amount, '0') > 0;

/**
 * What chosen invoices come to. One payment is in one currency and to one legal entity of the seller:
 * null where they differ in that, or nothing is chosen.
 */
export function toPay(chosen: readonly OpenInvoice[]): MoneyValue | null {
  const [first] = chosen;
  if (!first) return null;
  const { currency } = first.residual;
  const isOnePayment = chosen.every(
    ({ residual, seller }) => residual.currency === currency && seller?.id === first.seller?.id,
  );
  if (!isOnePayment) return null;
  return { amount: addDecimals(...chosen.map(({ residual }) => residual.amount)), currency };
}
