import { compare } from '@kontor/kit/money.ts';
import { mergeSteps } from './mergeSteps.ts';
import { moveBucket, priceMove } from './priceMove.ts';
import { type PriceStep, sameSteps } from './priceSteps.ts';

/** What a draft says of one product, and what is known of it. */
export interface ProductToCompare {
  before: readonly PriceStep[];
  given: readonly PriceStep[];
  /** Whether the given steps are all that there is to be. */
  isWhole: boolean;
  /** What it costs and the lowest price that leaves its margin, as the list's prices are; null = not known. */
  cost: string | null;
  floor: string | null;
}

/** What becomes of a product's price, and whether it would be sold too cheap. */
export interface ProductChange {
  outcome: 'CREATED' | 'CHANGED' | 'GONE';
  after: PriceStep[];
  /** In per cent; null unless CHANGED, and where the two have no quantity in common. */
  move: string | null;
  bucket: number | null;
  isBelowCost: boolean;
  isBelowFloor: boolean;
}

/** Null where the price is so already. */
export function compareProduct(product: ProductToCompare): ProductChange | null {
  const { before, given, isWhole, cost, floor } = product;
  const after = mergeSteps(isWhole ? [] : before, given);
  if (sameSteps(before, after)) return null;
  const move = priceMove(before, after);
  return {
    outcome: before.length === 0 ? 'CREATED' : after.length === 0 ? 'GONE' : 'CHANGED',
    after,
    move,
    bucket: move === null ? null : moveBucket(move),
    isBelowCost: isBelow(after, cost),
    isBelowFloor: isBelow(after, floor),
  };
}

const isBelow = (steps: readonly PriceStep[], limit: string | null): boolean =>
  limit !== null && steps.some(({ unitPrice }) => compare(unitPrice, limit) < 0);
