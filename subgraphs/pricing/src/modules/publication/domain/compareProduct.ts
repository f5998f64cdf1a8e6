import { compare } from '@kontor/kit/money.ts';
import { type Contradiction, type GivenStep, mergeSteps } from './mergeSteps.ts';
import { moveBucket, priceMove } from './priceMove.ts';
import { type PriceStep, sameSteps } from './priceSteps.ts';

/** What a draft says of one product, and what is known of it. */
export interface ProductToCompare {
  before: readonly PriceStep[];
  given: readonly GivenStep[];
  /** Whether the given steps are all that there is to be. */
  isWhole: boolean;
  /** What it costs and the lowest price that leaves its margin, as the list's prices are; null = not known. */
  cost: string | null;
  floor: string | null;
}

export type ProductComparison = { contradictions: Contradiction[]; after: PriceStep[] } & (
  | { outcome: 'UNCHANGED' | 'TOO_MANY_STEPS' }
  | {
      outcome: 'CREATED' | 'CHANGED' | 'GONE';
      /** Null unless CHANGED, and where the two have no quantity in common. */
      move: string | null;
      bucket: number | null;
      isBelowCost: boolean;
      isBelowFloor: boolean;
    }
);

/** More are no ladder, but a mistake. */
export const MOST_STEPS = 50;

/** What becomes of a product's price, and whether it would be sold too cheap. */
export function compareProduct(product: ProductToCompare): ProductComparison {
  const { before, given, isWhole, cost, floor } = product;
  const { steps: after, contradictions } = mergeSteps(isWhole ? [] : before, given);
  if (after.length > MOST_STEPS) return { outcome: 'TOO_MANY_STEPS', contradictions, after };
  if (sameSteps(before, after)) return { outcome: 'UNCHANGED', contradictions, after };
  const outcome = before.length === 0 ? 'CREATED' : after.length === 0 ? 'GONE' : 'CHANGED';
  const move = priceMove(before, after);
  return {
    outcome,
    contradictions,
    after,
    move,
    bucket: move === null ? null : moveBucket(move),
    isBelowCost: isBelow(after, cost),
    isBelowFloor: isBelow(after, floor),
  };
}

const isBelow = (steps: readonly PriceStep[], limit: string | null): boolean =>
  limit !== null && steps.some(({ unitPrice }) => compare(unitPrice, limit) < 0);
