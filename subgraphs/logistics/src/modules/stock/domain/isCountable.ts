import { isMultipleOf, isPositive } from '@kontor/kit/money.ts';

/** Stock is counted to a thousandth of a base unit, and below a billion. */
const SMALLEST = '0.001';
const LONGEST = 13;

/** Whether that much of a product can be set aside or stand in a warehouse. */
export function isCountable(quantity: string): boolean {
  return isPositive(quantity) && quantity.length <= LONGEST && isMultipleOf(quantity, SMALLEST);
}
