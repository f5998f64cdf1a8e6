import { compare, decimal, multiply, round } from '@kontor/kit/money.ts';

/** Units of the seller's currency for one of another, and the day that the rate is of. */
export interface DayRate {
  rate: string;
  on: string;
}

const DIGITS = 10;

/** Units of one currency for one of another, by what each is worth in the seller's; 10 digits. */
export function crossRate(from: DayRate, to: DayRate): DayRate {
  const rate = round(decimal(from.rate).dividedBy(decimal(to.rate)), DIGITS);
  const [on = from.on] = [from.on, to.on].toSorted();
  return { rate: decimal(rate).toFixed(), on };
}

/** What an amount that was converted at a rate is in the currency that it came from. */
export const beforeRate = (amount: string, rate: string): string =>
  round(decimal(amount).dividedBy(decimal(rate)), DIGITS);

/** An amount at a rate; exact, not rounded. */
export const atRate = (amount: string, rate: string): string =>
  compare(rate, '1') === 0 ? amount : multiply(amount, rate);
