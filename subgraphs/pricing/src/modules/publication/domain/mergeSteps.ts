import { compare } from '@kontor/kit/money.ts';
import type { PriceStep } from './priceSteps.ts';

/**
 * The ladder of a product's steps as it is to be, from the lowest up: the given ones, over those of
 * `before` (none, where the given ones are all that there is to be). Of several for one quantity the
 * first counts.
 */
export function mergeSteps(before: readonly PriceStep[], given: readonly PriceStep[]): PriceStep[] {
  const steps: PriceStep[] = [];
  for (const step of [...given, ...before].sort((a, b) => compare(a.from, b.from))) {
    const last = steps.at(-1);
    if (!last || compare(last.from, step.from) !== 0) steps.push(step);
  }
  return steps;
}
