import { Decimal } from 'decimal.js';

/*
 * Money and quantities are decimal strings outside and exact decimals in between; a float never
 * touches them. Amounts have two digits after the point, unit prices four.
 */

const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

export type DecimalInput = string | Decimal;

const DECIMAL = /^[+-]?\d+(\.\d+)?$/;
const LONGEST = 38;

/** True for plain decimal notation of at most 38 digits: no exponent, no NaN, no infinity. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text) && (text.length <= LONGEST || digitsOf(text) <= LONGEST);
}

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** A number as people write it into files: a decimal comma is a point, blanks may group digits. Null for anything else. */
export function readDecimal(text: string): string | null {
  const written = text.replace(/\s/g, '').replace(',', '.');
  return isDecimal(written) ? written : null;
}

/** The same few rates, quantities and steps are read over and over; a Decimal never changes. */
const readLately = new Map<string, Decimal>();
const MOST_READ = 2000;

/** The exact value; throws a RangeError for what `isDecimal` refuses. */
export function decimal(value: DecimalInput): Decimal {
  if (typeof value !== 'string') return new Exact(value);
  const known = readLately.get(value);
  if (known) return known;
  if (!isDecimal(value)) throw new RangeError(`"${value}" is not a decimal number.`);
  const exact = new Exact(value);
  if (readLately.size >= MOST_READ) readLately.clear();
  readLately.set(value, exact);
  return exact;
}

/** Rounds half away from zero (2.345 → 2.35, -2.345 → -2.35), as invoices do. */
export function round(value: DecimalInput, digits: number): string {
  const rounded = decimal(value).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(digits);
}

/** An amount of money: two digits. */
export const roundAmount = (value: DecimalInput): string => round(value, 2);

/** A price of one unit: four digits. */
export const roundUnitPrice = (value: DecimalInput): string => round(value, 4);

/** What a line costs: unit price times quantity, rounded to an amount. */
export function lineAmount(unitPrice: DecimalInput, quantity: DecimalInput): string {
  return roundAmount(decimal(unitPrice).times(decimal(quantity)));
}

/** VAT on a net amount at a rate in percent ("20"), rounded per line. */
export function vatOf(net: DecimalInput, ratePercent: DecimalInput): string {
  return roundAmount(decimal(net).times(decimal(ratePercent)).dividedBy(100));
}

/** Net plus its VAT. */
export function withVat(net: DecimalInput, ratePercent: DecimalInput): string {
  return add(roundAmount(net), vatOf(net, ratePercent));
}

export function add(a: DecimalInput, b: DecimalInput): string {
  return plain(decimal(a).plus(decimal(b)));
}

export function subtract(a: DecimalInput, b: DecimalInput): string {
  return plain(decimal(a).minus(decimal(b)));
}

/** Exact product, not rounded. */
export function multiply(a: DecimalInput, b: DecimalInput): string {
  return plain(decimal(a).times(decimal(b)));
}

/** Sum of amounts; "0.00" for none. */
export function sumAmounts(amounts: Iterable<DecimalInput>): string {
  let total = new Exact(0);
  for (const amount of amounts) total = total.plus(decimal(amount));
  return roundAmount(total);
}

/** Exact sum of quantities; "0" for none. */
export function sumQuantities(quantities: Iterable<DecimalInput>): string {
  let total = new Exact(0);
  for (const quantity of quantities) total = total.plus(decimal(quantity));
  return plain(total);
}

/** -1, 0 or 1 by value: "1.0" and "1.00" are equal. */
export function compare(a: DecimalInput, b: DecimalInput): -1 | 0 | 1 {
  const order = decimal(a).comparedTo(decimal(b));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

export const isZero = (value: DecimalInput): boolean => decimal(value).isZero();
export const isPositive = (value: DecimalInput): boolean => compare(value, '0') > 0;
export const isNegative = (value: DecimalInput): boolean => compare(value, '0') < 0;
export const least = (a: DecimalInput, b: DecimalInput): string =>
  plain(decimal(compare(a, b) <= 0 ? a : b));
export const greatest = (a: DecimalInput, b: DecimalInput): string =>
  plain(decimal(compare(a, b) >= 0 ? a : b));

/** True when the quantity is a whole number of steps ("7.5" of "2.5"). */
export function isMultipleOf(quantity: DecimalInput, step: DecimalInput): boolean {
  return decimal(quantity).modulo(decimal(step)).isZero();
}

function plain(value: Decimal): string {
  return (value.isZero() ? value.abs() : value).toFixed();
}
