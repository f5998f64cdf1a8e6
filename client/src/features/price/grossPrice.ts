import { addDecimals, multiplyDecimals, roundDecimal } from '../../lib/decimal.ts';
import type { MoneyValue } from '../../lib/formatMoney.ts';

/**
 * A price of one base unit with its VAT, 4 decimals, as `Price.unitPriceWithVat` tells it; for steps,
 * which the graph tells without. A rate of null is "without VAT": the price stays.
 */
export function grossPrice(net: MoneyValue, vatRate: string | null): MoneyValue {
  if (vatRate === null) return net;
  const hundredfold = multiplyDecimals(net.amount, addDecimals('100', vatRate));
  return { ...net, amount: roundDecimal(multiplyDecimals(hundredfold, '0.01'), 4) };
}
