import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  wholeTimes,
} from './decimal.ts';

/** In which quantities a product is ordered, in base units: at least `minimum`, in multiples of `step`. */
export interface QuantityRule {
  minimum: string;
  step: string;
}

/** The least quantity that may be ordered. */
export function leastQuantity({ minimum, step }: QuantityRule): string {
  const below = multiplyDecimals(step, wholeTimes(minimum, step).toString());
  return tidy(compareDecimals(below, minimum) < 0 ? addDecimals(below, step) : below);
}

/** The next quantity up that may be ordered. */
export function quantityAbove(quantity: string, rule: QuantityRule): string {
  const least = leastQuantity(rule);
  if (compareDecimals(quantity, least) < 0) return least;
  return tidy(multiplyDecimals(rule.step, (wholeTimes(quantity, rule.step) + 1n).toString()));
}

/** The next quantity down; zero below the least one. */
export function quantityBelow(quantity: string, rule: QuantityRule): string {
  if (compareDecimals(quantity, leastQuantity(rule)) <= 0) return '0';
  const whole = multiplyDecimals(rule.step, wholeTimes(quantity, rule.step).toString());
  const below = compareDecimals(whole, quantity) < 0 ? whole : subtractDecimals(whole, rule.step);
  const least = leastQuantity(rule);
  return tidy(compareDecimals(below, least) < 0 ? least : below);
}

export function isOrderable(quantity: string, { minimum, step }: QuantityRule): boolean {
  const whole = multiplyDecimals(step, wholeTimes(quantity, step).toString());
  return compareDecimals(quantity, minimum) >= 0 && compareDecimals(whole, quantity) === 0;
}

/** What a person typed, as a decimal: a comma is a point, blanks group digits. Null when it is no number. */
export function readQuantity(typed: string): string | null {
  const text = typed.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? tidy(text) : null;
}

/** `"24.0000"` as `"24"`, the way it is typed. */
export function tidy(quantity: string): string {
  const text = quantity.includes('.') ? quantity.replace(/\.?0+$/, '') : quantity;
  return text.replace(/^0+(?=\d)/, '');
}
