import { compare } from '@kontor/kit/money.ts';
import type { GivenPrice } from '../../publication/domain/readPriceRow.ts';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/** True for the columns of the "Online Retail" set of the UCI repository: a wholesaler's invoice lines. */
export const isOnlineRetail = (header: readonly string[]): boolean => header.join(',') === HEADER;

/** Quantities from which a wholesaler's customer expects to pay less. */
const STEPS = [1, 12, 24, 48] as const;

/**
 * Prices learned from what was paid: for each quantity class the median unit price of its sales,
 * never above that of the class before. The first step is the median of the smallest quantities
 * sold. It keeps how often each price was paid, not the sales, so it grows with the catalogue only.
 */
export class RetailPrices {
  readonly #paid = new Map<string, { row: number; classes: Array<Map<string, number>> }>();

  /** Null, or why the row tells no price. */
  add(
    row: number,
    [invoice = '', stockCode = '', , quantity = '', , price = '']: readonly string[],
  ): string | null {
    const sku = stockCode.trim().toUpperCase();
    if (!/^\d{5}[A-Z]*$/.test(sku))
      return `${stockCode.trim() || 'a blank code'} is a service, not a product`;
    if (invoice.startsWith('C')) return 'a credit note tells no price';
    if (!/^\d+$/.test(quantity) || Number(quantity) < 1) return 'the quantity is not above zero';
    if (!/^\d+(\.\d{1,4})?$/.test(price) || Number(price) <= 0)
      return 'the price is not above zero';
    const sales = this.#paid.get(sku) ?? { row, classes: STEPS.map(() => new Map()) };
    this.#paid.set(sku, sales);
    const paid = sales.classes[STEPS.findLastIndex((step) => Number(quantity) >= step)];
    paid?.set(price, (paid.get(price) ?? 0) + 1);
    return null;
  }

  /** Prices by SKU, each with the row of the product's first sale. */
  *prices(): Generator<GivenPrice & { row: number }> {
    for (const [sku, { row, classes }] of this.#paid) {
      for (const step of stepsOf(classes)) yield { row, sku, ...step };
    }
  }
}

function stepsOf(classes: ReadonlyArray<ReadonlyMap<string, number>>) {
  const steps: Array<{ tierFrom: string; unitPrice: string }> = [];
  for (const [index, paid] of classes.entries()) {
    const unitPrice = median(paid);
    const before = steps.at(-1);
    if (unitPrice === null || (before && compare(unitPrice, before.unitPrice) >= 0)) continue;
    steps.push({ tierFrom: before ? String(STEPS[index]) : '1', unitPrice });
  }
  return steps;
}

/** The lower of the two middle ones where their number is even: always a price that was paid. */
function median(paid: ReadonlyMap<string, number>): string | null {
  const prices = [...paid].sort(([a], [b]) => compare(a, b));
  const sales = prices.reduce((sum, [, times]) => sum + times, 0);
  let passed = 0;
  for (const [price, times] of prices) {
    passed += times;
    if (passed * 2 >= sales) return price;
  }
  return null;
}
