import { isDecimal } from '@kontor/kit/money.ts';
import { isCountable } from '../../domain/isCountable.ts';

/** How a file says what is in stock: as a list of stock, or as sales that it must have been enough for. */
export type StockLayout = { kind: 'stock'; sku: string; quantity: string } | { kind: 'sales' };

export type OpeningRow =
  | { ok: true; sku: string; quantity: string }
  | { ok: false; reason: string }
  /** A row that says nothing of stock, such as a return. */
  | null;

/** Columns of the transactions of "Online Retail". */
const SALE = { invoice: 'InvoiceNo', sku: 'StockCode', quantity: 'Quantity' };

/** What one row of the file says of the opening stock of one article. */
export function readOpening(record: Record<string, string>, layout: StockLayout): OpeningRow {
  const { sku: skuColumn, quantity: quantityColumn } = layout.kind === 'sales' ? SALE : layout;
  const sku = (record[skuColumn] ?? '').trim().toUpperCase();
  const quantity = (record[quantityColumn] ?? '').trim().replace(',', '.');
  if (!sku) return { ok: false, reason: `Column "${skuColumn}" is empty.` };
  if (!isDecimal(quantity)) return { ok: false, reason: `"${quantity}" is not a quantity.` };
  if (layout.kind === 'sales' && isReturn(record, quantity)) return null;
  if (!isCountable(quantity)) return { ok: false, reason: `${quantity} can't be in stock.` };
  return { ok: true, sku, quantity };
}

/** Credit notes and write-offs take nothing out of stock that was sold. */
const isReturn = (record: Record<string, string>, quantity: string): boolean =>
  (record[SALE.invoice] ?? '').startsWith('C') || quantity.startsWith('-');

/** The layout of a file by its header; null when it has no columns to read stock from. */
export function layoutOf(
  columns: readonly string[],
  named: { sku?: string; quantity?: string },
): StockLayout | null {
  if (!named.sku && Object.values(SALE).every((column) => columns.includes(column)))
    return { kind: 'sales' };
  const { sku = 'sku', quantity = 'quantity' } = named;
  return columns.includes(sku) && columns.includes(quantity)
    ? { kind: 'stock', sku, quantity }
    : null;
}
