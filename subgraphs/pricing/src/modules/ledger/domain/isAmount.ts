import { compare, decimal } from '@kontor/kit/money.ts';

const LARGEST = '999999999999999.99';

/** True for a sum of money that the books can hold: zero or more, at most 2 decimals, under a quadrillion. */
export function isAmount(sum: string): boolean {
  return compare(sum, '0') >= 0 && compare(sum, LARGEST) <= 0 && decimal(sum).decimalPlaces() <= 2;
}
