import { compare, decimal } from '@kontor/kit/money.ts';

/** What a product's lines must obey, in base units. */
export interface QuantityRule {
  minimumQuantity: string;
  quantityStep: string;
}

export type QuantityDecision = { ok: true } | { ok: false; nearest: string[] };

/** More of anything is a slip of the keyboard. */
const LARGEST = decimal('999999999');

/**
 * A line's quantity is a multiple of the product's step and at least its minimum. A refusal names
 * the nearest quantities that are allowed, the one below (if there is one) before the one above.
 */
export function checkQuantity(quantity: string, rule: QuantityRule): QuantityDecision {
  const step = decimal(rule.quantityStep);
  const least = decimal(rule.minimumQuantity).dividedBy(step).ceil().times(step);
  const smallest = least.isPositive() && !least.isZero() ? least : step;
  const wanted = decimal(quantity);
  const below = (wanted.greaterThan(LARGEST) ? LARGEST : wanted)
    .dividedBy(step)
    .floor()
    .times(step);
  if (compare(below, quantity) === 0 && compare(below, smallest) >= 0) return { ok: true };
  if (compare(below, smallest) < 0) return { ok: false, nearest: [smallest.toFixed()] };
  if (wanted.greaterThan(LARGEST)) return { ok: false, nearest: [below.toFixed()] };
  return { ok: false, nearest: [below.toFixed(), below.plus(step).toFixed()] };
}
