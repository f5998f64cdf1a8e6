import { readDecimal } from '@kontor/kit/money.ts';
import { isCountable } from '../../domain/isCountable.ts';
import { SALE_COLUMNS, type StockLayout } from './layoutOf.ts';

export type OpeningRow =
  | { ok: true; sku: string; quantity: string }
  | { ok: false; reason: string }
  /** A row that says nothing of stock, such as a return. */
  | null;

/** The text of a column in one row of the file; empty where it says nothing. */
export type Cells = (column: string) => string;

/** What one row of the file says of the opening stock of one article. */
export function readOpening(cells: Cells, layout: StockLayout): OpeningRow {
  const { sku: skuColumn, quantity: quantityColumn } =
    layout.kind === 'sales' ? SALE_COLUMNS : layout;
  const sku = cells(skuColumn).trim().toUpperCase();
  const text = cells(quantityColumn).trim();
  const quantity = readDecimal(text);
  if (!sku) return { ok: false, reason: `Column "${skuColumn}" is empty.` };
  if (quantity === null) return { ok: false, reason: `"${text}" is not a quantity.` };
  if (layout.kind === 'sales' && isReturn(cells, quantity)) return null;
  if (!isCountable(quantity)) return { ok: false, reason: `${quantity} can't be in stock.` };
  return { ok: true, sku, quantity };
}

/** Credit notes and write-offs take nothing out of stock that was sold. */
const isReturn = (cells: Cells, quantity: string): boolean =>
  cells(SALE_COLUMNS.invoice).startsWith('C') || quantity.startsWith('-');
