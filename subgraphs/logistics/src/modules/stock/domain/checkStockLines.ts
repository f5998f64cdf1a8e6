import { isCountable } from './isCountable.ts';

export interface StockLine {
  productId: string;
  quantity: string;
}

export type StockLinesCheck = { ok: true } | { ok: false; field: string; reason: string };

const MOST_LINES = 5000;

/** Lines that can be set aside: at least one, each of a quantity that can be counted. */
export function checkStockLines(lines: readonly StockLine[]): StockLinesCheck {
  if (lines.length === 0) return { ok: false, field: 'lines', reason: 'There is no line.' };
  if (lines.length > MOST_LINES) {
    return { ok: false, field: 'lines', reason: `At most ${MOST_LINES} lines.` };
  }
  const wrong = lines.findIndex(({ quantity }) => !isCountable(quantity));
  if (wrong === -1) return { ok: true };
  return {
    ok: false,
    field: `lines.${wrong}.quantity`,
    reason: 'A quantity is above zero and has at most three digits after the point.',
  };
}
