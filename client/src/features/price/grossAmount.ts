import { addDecimals, multiplyDecimals, roundDecimal } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';

/**
 * What a line costs with its VAT, which is rounded to kopecks for the line. Where the seller rounds
 * VAT for the whole document, only the document's total is exact to the kopeck.
 */
export function grossAmount(net: MoneyValue, vatRate: string | null): MoneyValue {
  if (vatRate === null) return net;
  const vat = multiplyDecimals(multiplyDecimals(net.amount, vatRate), '0.01');
  return { ...net, amount: addDecimals(net.amount, roundDecimal(vat, 2)) };
}
