import { lineAmount, sumAmounts, vatOf } from '@kontor/kit/money.ts';

export interface LineAmounts {
  /** Without VAT. */
  total: string;
  vat: string;
  totalWithVat: string;
}

/**
 * What a line costs: quantity × unit price rounded to kopecks half away from zero, its VAT rounded
 * the same way, and both together. Without VAT (null) the VAT is 0.00.
 */
export function lineAmounts(
  unitPrice: string,
  quantity: string,
  vatRate: string | null,
): LineAmounts {
  const total = lineAmount(unitPrice, quantity);
  const vat = vatRate === null ? '0.00' : vatOf(total, vatRate);
  return { total, vat, totalWithVat: sumAmounts([total, vat]) };
}
