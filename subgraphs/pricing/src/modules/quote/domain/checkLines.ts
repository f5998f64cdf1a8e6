import { compare, decimal, isPositive } from '@kontor/kit/money.ts';

const MOST_LINES = 5000;
const LARGEST = '1000000000';

export interface LineFault {
  /** Path in the input. */
  field: string;
  message: string;
}

/** What is wrong with the lines that are to be priced; null = nothing. */
export function checkLines(lines: readonly { quantity: string }[]): LineFault | null {
  if (lines.length < 1 || lines.length > MOST_LINES) {
    return { field: 'lines', message: `A quote has 1 to ${MOST_LINES} lines.` };
  }
  const index = lines.findIndex(({ quantity }) => !isQuantity(quantity));
  if (index < 0) return null;
  const message = 'A quantity is above zero, at most 1,000,000,000 and with at most 6 decimals.';
  return { field: `lines.${index}.quantity`, message };
}

const isQuantity = (text: string): boolean =>
  isPositive(text) && compare(text, LARGEST) <= 0 && decimal(text).decimalPlaces() <= 6;
