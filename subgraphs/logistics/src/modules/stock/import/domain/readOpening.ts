import { isDecimal } from '@kontor/kit/money.ts';
import { isCountable } from '../../domain/isCountable.ts';
import { SALE_COLUMNS, type StockLayout } from './layoutOf.ts';

export type OpeningRow =
  | { ok: true; sku: string; quantity: string }
  | { ok: false; reason: string }
  /** A row that says nothing of stock, such as a return. */
  | null;

/** What one row of the file says of the opening stock of one article. */
export function readOpening(record: Record<string, string>, layout: StockLayout): OpeningRow {
  const { sku: skuColumn, quantity: quantityColumn } =
    layout.kind === 'sales' ? SALE_COLUMNS : layout;
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
  (record[SALE_COLUMNS.invoice] ?? '').startsWith('C') || quantity.startsWith('-');
