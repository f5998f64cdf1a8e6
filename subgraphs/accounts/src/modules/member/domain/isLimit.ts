import { compare, decimal } from '@kontor/kit/money.ts';

const LARGEST = '1000000000000';

/** A sum that a person's orders may come to: zero or more, in kopecks. */
export const isLimit = (amount: string): boolean =>
  compare(amount, '0') >= 0 &&
  compare(amount, LARGEST) <= 0 &&
  decimal(amount).decimalPlaces() <= 2;
