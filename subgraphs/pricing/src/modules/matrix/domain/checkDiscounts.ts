import { compare, decimal, isPositive } from '@kontor/kit/money.ts';
import type { PeriodEntry } from './replacePeriod.ts';

/** A discount as it is to be. */
export interface DiscountEntry extends PeriodEntry {
  segment: string;
  priceGroup: string;
}

export interface DiscountFault {
  /** Path in the input. */
  field: string;
  message: string;
}

const MOST = 1000;
/** Readable characters only: no controls, no halves of surrogate pairs. */
const NAME = /^[^\p{C}]{1,100}$/u;

/** What is wrong with discounts that are asked for; null = nothing. */
export function checkDiscounts(entries: readonly DiscountEntry[]): DiscountFault | null {
  if (entries.length < 1 || entries.length > MOST) {
    return { field: 'discounts', message: `There are 1 to ${MOST} discounts at a time.` };
  }
  for (const [index, entry] of entries.entries()) {
    const fault = checkEntry(entry) ?? overlapOf(entries.slice(0, index), entry);
    if (fault) return { ...fault, field: `discounts.${index}.${fault.field}` };
  }
  return null;
}

function checkEntry({ segment, priceGroup, percent, validFrom, validUntil }: DiscountEntry) {
  if (!NAME.test(segment))
    return { field: 'segment', message: 'A segment has 1 to 100 characters.' };
  if (!NAME.test(priceGroup)) {
    return { field: 'priceGroup', message: 'A price group has 1 to 100 characters.' };
  }
  if (percent !== null && !isDiscount(percent)) {
    return {
      field: 'percent',
      message: 'Per cent are above 0, below 100 and have at most 2 decimals.',
    };
  }
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom) {
    return { field: 'validUntil', message: 'It ends before it begins.' };
  }
  return null;
}

const isDiscount = (percent: string): boolean =>
  isPositive(percent) && compare(percent, '100') < 0 && decimal(percent).decimalPlaces() <= 2;

function overlapOf(earlier: readonly DiscountEntry[], entry: DiscountEntry) {
  const overlapping = earlier.findIndex(
    (other) =>
      other.segment === entry.segment &&
      other.priceGroup === entry.priceGroup &&
      (other.validFrom ?? '') < (entry.validUntil ?? '~') &&
      (entry.validFrom ?? '') < (other.validUntil ?? '~'),
  );
  if (overlapping < 0) return null;
  return { field: 'validFrom', message: `Its days overlap those of discount ${overlapping + 1}.` };
}
