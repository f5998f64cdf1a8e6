/** How a file says what is in stock: as a list of stock, or as sales that it must have been enough for. */
export type StockLayout = { kind: 'stock'; sku: string; quantity: string } | { kind: 'sales' };

/** Columns of the transactions of "Online Retail". */
export const SALE_COLUMNS = { invoice: 'InvoiceNo', sku: 'StockCode', quantity: 'Quantity' };

/** The layout of a file by its header; null when it has no columns to read stock from. */
export function layoutOf(
  columns: readonly string[],
  named: { sku?: string; quantity?: string },
): StockLayout | null {
  if (!named.sku && Object.values(SALE_COLUMNS).every((column) => columns.includes(column)))
    return { kind: 'sales' };
  const { sku = 'sku', quantity = 'quantity' } = named;
  return columns.includes(sku) && columns.includes(quantity)
    ? { kind: 'stock', sku, quantity }
    : null;
}
