import { lineAmount, subtract, sumAmounts, vatOf } from '@kontor/kit/money.ts';

/** Where a legal entity of the seller rounds VAT: on each line, or once on the document's total. */
export type VatRounding = 'LINE' | 'DOCUMENT';

export interface LineToCharge {
  /** For one base unit, without VAT. */
  unitPrice: string;
  quantity: string;
  /** Per cent; null = without VAT. */
  vatRate: string | null;
}

export interface LineAmounts {
  /** Without VAT. */
  total: string;
  vat: string;
  totalWithVat: string;
}

/**
 * What the lines of a document cost: quantity × unit price rounded to kopecks half away from zero,
 * and its VAT. With LINE the VAT of each line is rounded by itself, and the document's is their sum
 * (3 × 33.33 net with 22 %: 21.99). With DOCUMENT the VAT of all lines of a rate is rounded once
 * (22.00): each line gets what the VAT of the lines so far grows by, so that lines still sum up to
 * the document. Without VAT (null) it is 0.00.
 */
export function lineAmounts(lines: readonly LineToCharge[], rounding: VatRounding): LineAmounts[] {
  const soFar = new Map<string, { net: string; vat: string }>();
  return lines.map(({ unitPrice, quantity, vatRate }) => {
    const total = lineAmount(unitPrice, quantity);
    const vat = vatRate === null ? '0.00' : vatOfLine(total, vatRate);
    return { total, vat, totalWithVat: sumAmounts([total, vat]) };
  });

  function vatOfLine(total: string, vatRate: string): string {
    if (rounding === 'LINE') return vatOf(total, vatRate);
    const before = soFar.get(vatRate) ?? { net: '0', vat: '0.00' };
    const net = sumAmounts([before.net, total]);
    const vat = vatOf(net, vatRate);
    soFar.set(vatRate, { net, vat });
    return sumAmounts([subtract(vat, before.vat)]);
  }
}
