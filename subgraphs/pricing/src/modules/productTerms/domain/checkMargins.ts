import { compare, decimal, isNegative } from '@kontor/kit/money.ts';

/** A least margin as it is to be. */
export interface MarginEntry {
  /** Null = of all groups without one of their own. */
  priceGroup: string | null;
  /** Null = that of the other groups. */
  percent: string | null;
}

const MOST = 1000;
const NAME = /^[^\p{C}]{1,100}$/u;

/** What is wrong with margins that are asked for; null = nothing. */
export function checkMargins(
  margins: readonly MarginEntry[],
): { field: string; message: string } | null {
  if (margins.length < 1 || margins.length > MOST) {
    return { field: 'margins', message: `There are 1 to ${MOST} margins at a time.` };
  }
  const seen = new Set<string | null>();
  for (const [index, { priceGroup, percent }] of margins.entries()) {
    const field = (name: string, message: string) => ({
      field: `margins.${index}.${name}`,
      message,
    });
    if (priceGroup !== null && !NAME.test(priceGroup)) {
      return field('priceGroup', 'A price group has 1 to 100 characters.');
    }
    if (seen.has(priceGroup)) return field('priceGroup', 'This price group is there twice.');
    seen.add(priceGroup);
    if (percent === null && priceGroup === null) {
      return field('percent', 'The groups without a margin of their own need one.');
    }
    if (percent !== null && !isMargin(percent)) {
      return field('percent', 'Per cent are from 0, below 100 and have at most 2 decimals.');
    }
  }
  return null;
}

const isMargin = (percent: string): boolean =>
  !isNegative(percent) && compare(percent, '100') < 0 && decimal(percent).decimalPlaces() <= 2;
