/** Below a billion, to a thousandth of a base unit. */
const COUNTABLE = /^\d{1,9}(\.\d{1,3}0*)?$/;

/** Whether that much of a product can be set aside or stand in a warehouse: more than nothing. */
export const isCountable = (quantity: string): boolean =>
  COUNTABLE.test(quantity) && /[1-9]/.test(quantity);
