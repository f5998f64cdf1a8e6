import { isPositive } from '@kontor/kit/money.ts';

const MOST_LINES = 5000;

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
  const index = lines.findIndex(({ quantity }) => !isPositive(quantity));
  if (index < 0) return null;
  return { field: `lines.${index}.quantity`, message: 'A quantity is more than zero.' };
}
