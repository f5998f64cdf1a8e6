import { add } from '@kontor/kit/money.ts';
import type { StockLine } from './checkStockLines.ts';

/** One line per product: stock does not care how an order was written down. Sorted by product. */
export function mergeLines(lines: readonly StockLine[]): StockLine[] {
  const quantities = new Map<string, string>();
  for (const { productId, quantity } of lines) {
    quantities.set(productId, add(quantities.get(productId) ?? '0', quantity));
  }
  return [...quantities]
    .map(([productId, quantity]) => ({ productId, quantity }))
    .sort((a, b) => (a.productId < b.productId ? -1 : 1));
}
