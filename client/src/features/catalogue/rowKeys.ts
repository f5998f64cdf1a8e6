import type { KeyboardEvent } from 'react';

interface RowKeys {
  /** How many products stand side by side. */
  columns: number;
  /** Enter on a row. */
  onOpen(sku: string): void;
}

/**
 * Keys of a list of products, whose rows are `[data-row]` with `data-index` and `data-sku`: arrows go
 * from one to the next, also from one quantity to the next; a figure begins the quantity; + puts it
 * into the cart; X compares; S opens the favourite lists; W tells why the price is so; Escape leads back, at last to the search.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>, { columns, onOpen }: RowKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>('[data-row]');
  if (!row) return;
  const isOnRow = target === row;
  const isInField = target instanceof HTMLInputElement;
  const steps = stepOf(event.key, isOnRow ? columns : 0, columns);
  if (steps !== 0) {
    focusRow(event.currentTarget, Number(row.dataset.index) + steps, isInField);
  } else if (event.key === 'Enter' && isOnRow) onOpen(row.dataset.sku ?? '');
  else if (event.key === 'Escape' && isInField) row.focus();
  else if (event.key === 'Escape' && isOnRow) {
    document.querySelector<HTMLElement>('[data-search]')?.focus();
  } else if (event.code === 'KeyX' && isOnRow) press(row, '[data-compare]');
  else if (event.code === 'KeyS' && isOnRow) press(row, '[data-favourite]');
  else if (event.code === 'KeyW' && isOnRow) press(row, '[data-why]');
  else if (/^\d$/.test(event.key) && isOnRow) {
    // The field itself receives the key.
    row.querySelector<HTMLElement>('[data-quantity]')?.focus();
    return;
  } else return;
  event.preventDefault();
}

/** Before the quantity's field takes + for one step more: in a list it means the cart. */
export function onPlus(event: KeyboardEvent<HTMLElement>): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (event.key !== '+' || !row) return;
  press(row, '[data-add]');
  event.preventDefault();
  event.stopPropagation();
}

/** Sideways only where rows have several products, and not while a quantity is typed. */
function stepOf(key: string, sideways: number, columns: number): number {
  if (key === 'ArrowDown') return columns;
  if (key === 'ArrowUp') return -columns;
  if (sideways > 1 && key === 'ArrowRight') return 1;
  if (sideways > 1 && key === 'ArrowLeft') return -1;
  return 0;
}

function press(row: HTMLElement, button: string): void {
  row.querySelector<HTMLElement>(button)?.click();
}

function focusRow(list: HTMLElement, index: number, isInField: boolean): void {
  const row = list.querySelector<HTMLElement>(`[data-row][data-index="${index}"]`);
  const field = isInField ? row?.querySelector<HTMLElement>('[data-quantity]') : null;
  (field ?? row)?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
