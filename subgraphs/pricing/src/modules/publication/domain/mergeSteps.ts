import { compare } from '@kontor/kit/money.ts';
import type { PriceStep } from './priceSteps.ts';

/** A step as a row of a file, or of an edit, gives it. */
export interface GivenStep extends PriceStep {
  row: number;
}

/** A row that gives another price for a step than an earlier one does. */
export interface Contradiction extends GivenStep {
  /** The number of the earlier row. */
  first: number;
}

export interface MergedSteps {
  /** From the lowest up. */
  steps: PriceStep[];
  contradictions: Contradiction[];
}

/**
 * The ladder of a product's steps as it is to be: the given ones, over those of `before` (none, where
 * the given ones are all that there is to be). Of rows for one step the first counts; a later one that
 * says the same is no contradiction.
 */
export function mergeSteps(before: readonly PriceStep[], given: readonly GivenStep[]): MergedSteps {
  const steps: GivenStep[] = [];
  const contradictions: Contradiction[] = [];
  for (const step of given.toSorted((a, b) => compare(a.from, b.from) || a.row - b.row)) {
    const same = steps.at(-1);
    if (!same || compare(same.from, step.from) !== 0) steps.push(step);
    else if (compare(same.unitPrice, step.unitPrice) !== 0) {
      contradictions.push({ ...step, first: same.row });
    }
  }
  const kept = before.filter(({ from }) => !steps.some((step) => compare(step.from, from) === 0));
  const merged = [...kept, ...steps].map(({ from, unitPrice }) => ({ from, unitPrice }));
  return { steps: merged.sort((a, b) => compare(a.from, b.from)), contradictions };
}
