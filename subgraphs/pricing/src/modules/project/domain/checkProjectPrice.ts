import { compare, decimal, isPositive } from '@kontor/kit/money.ts';

export interface ProjectPriceFacts {
  unitPrice: string;
  cap: string;
  validFrom: string;
  validUntil: string;
}

const HIGHEST_PRICE = '1000000000';
const LARGEST_CAP = '1000000000';
const LONGEST_YEARS = 2;

/** What is wrong with a price that is asked for on a day of the seller; null = nothing. */
export function checkProjectPrice(
  { unitPrice, cap, validFrom, validUntil }: ProjectPriceFacts,
  today: string,
): { field: string; message: string } | null {
  if (!isWithin(unitPrice, HIGHEST_PRICE, 4)) {
    const message = 'A price is above zero, at most 1,000,000,000 and with at most 4 decimals.';
    return { field: 'unitPrice', message };
  }
  if (!isWithin(cap, LARGEST_CAP, 6)) {
    const message = 'A cap is above zero, at most 1,000,000,000 and with at most 6 decimals.';
    return { field: 'cap', message };
  }
  if (validUntil <= validFrom || validUntil <= today) {
    return { field: 'validUntil', message: 'The last day comes after the first, and after today.' };
  }
  if (validUntil > yearsAfter(validFrom, LONGEST_YEARS)) {
    const message = `A price for a project holds for at most ${LONGEST_YEARS} years.`;
    return { field: 'validUntil', message };
  }
  return null;
}

const isWithin = (text: string, largest: string, decimals: number): boolean =>
  isPositive(text) && compare(text, largest) <= 0 && decimal(text).decimalPlaces() <= decimals;

const yearsAfter = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
