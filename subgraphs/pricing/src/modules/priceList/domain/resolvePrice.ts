import { compare } from '@kontor/kit/money.ts';
import { isValidOn } from './isValidOn.ts';
import { PRICE_LEVELS, type PriceCandidate, type PriceQuestion } from './priceCandidate.ts';

/**
 * Which price wins: among the lists valid on the pricing date the most specific level (project,
 * contract, organization, segment, base), even if another is cheaper; within it the highest tier
 * not above the quantity, then the list's priority, then the lowest price, then the list's id. The
 * order is total, so the answer never depends on chance. Null = no price: sold on request.
 */
export function resolvePrice<Candidate extends PriceCandidate>(
  candidates: readonly Candidate[],
  question: PriceQuestion,
): Candidate | null {
  let winner: Candidate | null = null;
  for (const candidate of candidates) {
    if (!isValidOn(candidate, question.date)) continue;
    if (compare(candidate.tierFrom, question.quantity) > 0) continue;
    if (winner === null || precedence(candidate, winner) < 0) winner = candidate;
  }
  return winner;
}

/** Negative when `a` wins over `b`. */
function precedence(a: PriceCandidate, b: PriceCandidate): number {
  return (
    PRICE_LEVELS.indexOf(a.level) - PRICE_LEVELS.indexOf(b.level) ||
    compare(b.tierFrom, a.tierFrom) ||
    b.priority - a.priority ||
    compare(a.unitPrice, b.unitPrice) ||
    (a.listId < b.listId ? -1 : a.listId > b.listId ? 1 : 0)
  );
}
