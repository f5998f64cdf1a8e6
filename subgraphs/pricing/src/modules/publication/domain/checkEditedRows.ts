import { compare, decimal, isPositive } from '@kontor/kit/money.ts';
import type { PriceStep } from './priceSteps.ts';

/** The price of one product as a person writes it: all its steps; none = it is taken out. */
export interface EditedPrice {
  sku: string;
  steps: readonly PriceStep[];
}

export type EditFault = { field: string; message: string };

const MOST_ROWS = 1000;
const MOST_STEPS = 50;
const LARGEST = '1000000000000';

/** What is wrong of an edit; null where nothing is. */
export function checkEditedRows(rows: readonly EditedPrice[]): EditFault | null {
  if (rows.length < 1 || rows.length > MOST_ROWS) {
    return { field: 'rows', message: `An edit has 1 to ${MOST_ROWS} rows.` };
  }
  for (const [i, { sku, steps }] of rows.entries()) {
    if (sku.trim() === '') return { field: `rows.${i}.sku`, message: 'The SKU is missing.' };
    if (steps.length > MOST_STEPS) {
      return { field: `rows.${i}.steps`, message: `A price has at most ${MOST_STEPS} steps.` };
    }
    for (const [j, step] of steps.entries()) {
      const fault = faultOfStep(step, steps.slice(0, j));
      if (fault) return { ...fault, field: `rows.${i}.steps.${j}.${fault.field}` };
    }
  }
  return null;
}

function faultOfStep(
  { from, unitPrice }: PriceStep,
  before: readonly PriceStep[],
): EditFault | null {
  if (!isPositive(unitPrice) || compare(unitPrice, LARGEST) > 0) {
    return { field: 'unitPrice', message: 'A price is above zero, and no trillion.' };
  }
  if (decimal(unitPrice).decimalPlaces() > 4) {
    return { field: 'unitPrice', message: 'A price has at most 4 decimals.' };
  }
  if (!isPositive(from) || compare(from, LARGEST) > 0 || decimal(from).decimalPlaces() > 6) {
    return { field: 'from', message: 'A step begins above zero, with at most 6 decimals.' };
  }
  if (before.some((step) => compare(step.from, from) === 0)) {
    return { field: 'from', message: `The step from ${from} is given twice.` };
  }
  return null;
}
