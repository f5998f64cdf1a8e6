import { decimal } from '@kontor/kit/money.ts';
import type { Unit } from '../../product/domain/unitDirectory.ts';

/** A number of a unit in the base unit of its dimension: exact. */
export function toBase(number: string, { factor, offset }: Unit): string {
  return decimal(number).times(decimal(factor)).plus(decimal(offset)).toFixed();
}

/** The reverse: exact for what was given in this unit, otherwise to twelve significant digits. */
export function fromBase(number: string, { factor, offset }: Unit): string {
  const value = decimal(number).minus(decimal(offset)).dividedBy(decimal(factor));
  const isExact = value.precision() <= MOST_DIGITS;
  return (isExact ? value : value.toSignificantDigits(12)).toFixed();
}

// A quotient that doesn't end has all the digits that decimals are computed with, 60.
const MOST_DIGITS = 40;

/** Whether numbers of one unit can be told in the other: units of packages and of nothing common can't. */
export function isConvertible(from: Unit, to: Unit): boolean {
  if (from.code === to.code) return true;
  return from.dimension === to.dimension && !UNCONVERTIBLE.has(from.dimension);
}

const UNCONVERTIBLE: ReadonlySet<Unit['dimension']> = new Set(['PACKAGE', 'OTHER']);
