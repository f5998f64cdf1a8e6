import { compare, decimal, isPositive } from '@kontor/kit/money.ts';

/** Units of the seller's currency for one of another, from a day on. */
export interface GivenRate {
  currency: string;
  rate: string;
  validFrom: string;
}

const MOST = 1000;
const LARGEST = '1000000000';

/** What is wrong with rates that are to be noted; null = nothing. */
export function checkRates(
  rates: readonly GivenRate[],
  source: string,
  ownCurrency: string,
): { field: string; message: string } | null {
  if (rates.length < 1 || rates.length > MOST) {
    return { field: 'rates', message: `There are 1 to ${MOST} rates at a time.` };
  }
  if (!/^[^\p{C}]{1,100}$/u.test(source)) {
    return { field: 'source', message: 'A source has 1 to 100 characters.' };
  }
  const seen = new Set<string>();
  for (const [index, { currency, rate, validFrom }] of rates.entries()) {
    const field = (name: string, message: string) => ({ field: `rates.${index}.${name}`, message });
    if (currency === ownCurrency)
      return field('currency', `${currency} is what rates are told in.`);
    if (!isRate(rate)) {
      return field(
        'rate',
        'A rate is above zero, at most 1,000,000,000 and has at most 8 decimals.',
      );
    }
    const day = `${currency} ${validFrom}`;
    if (seen.has(day)) return field('validFrom', `${currency} is there twice on this day.`);
    seen.add(day);
  }
  return null;
}

export const isRate = (rate: string): boolean =>
  isPositive(rate) && compare(rate, LARGEST) <= 0 && decimal(rate).decimalPlaces() <= 8;
