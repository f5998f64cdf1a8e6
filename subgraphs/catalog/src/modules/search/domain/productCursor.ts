import type { ProductOrder, SortValue } from './productOrder.ts';

/** A cursor's values: the order that it was made for, then the sort values of its row. */
export type CursorValues = readonly unknown[];

/**
 * The sort values to continue after; undefined for a cursor of another order, or one that nobody
 * here has made.
 */
export function readCursor(
  order: ProductOrder,
  [madeFor, ...values]: CursorValues,
): SortValue[] | undefined {
  const checks = CHECKS[order];
  const isRight =
    madeFor === order &&
    values.length === checks.length &&
    checks.every((isRightValue, i) => isRightValue(values[i]));
  return isRight ? (values as SortValue[]) : undefined;
}

/** How many values a cursor of the order has. */
export const cursorLength = (order: ProductOrder): number => 1 + CHECKS[order].length;

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && !value.includes('\0');
const whole: Check = (value) => Number.isSafeInteger(value);

/** Tier, popularity (or nothing) and the product's number. */
const ranked = [whole, whole, whole];

const CHECKS: Record<ProductOrder, Check[]> = {
  RELEVANCE: ranked,
  POPULARITY: ranked,
  NAME_RU: [text, whole],
  NAME_EN: [text, whole],
  SKU: [text],
  NEWEST: ranked,
};
