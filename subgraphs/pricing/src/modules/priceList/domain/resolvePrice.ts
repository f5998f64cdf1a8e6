import { compare } from '@kontor/kit/money.ts';
import { isValidOn } from './isValidOn.ts';
import { PRICE_LEVELS, type PriceCandidate, type PriceQuestion } from './priceCandidate.ts';

/**
 * Which price wins: among the lists valid on the pricing date the most specific level (project,
 * contract, organization, segment, base), even if another is cheaper; within it the highest step
 * not above the quantity, then the list's priority, then the lowest price, then the list's id. On
 * level SEGMENT a list of the segment wins over what is made of the base price. By the strategy
 * LOWEST the lowest price wins, of what each list says for the quantity, and all this only decides
 * between equal ones. The order is total, so the answer never depends on chance. Null = no price:
 * sold on request.
 */
export function resolvePrice<Candidate extends PriceCandidate>(
  candidates: readonly Candidate[],
  question: PriceQuestion,
): Candidate | null {
  const isLowest = question.strategy === 'LOWEST';
  let winner: Candidate | null = null;
  for (const candidate of candidates) {
    if (!applies(candidate, question)) continue;
    if (isLowest && hasHigherStep(candidates, candidate, question)) continue;
    const order = winner === null ? -1 : (isLowest ? byPrice : byLevel)(candidate, winner);
    if (order < 0) winner = candidate;
  }
  return winner;
}

function applies(candidate: PriceCandidate, { date, quantity }: PriceQuestion): boolean {
  return (
    candidate.bar === null &&
    isValidOn(candidate, date) &&
    compare(candidate.tierFrom, quantity) <= 0
  );
}

/** Whether the candidate's list says something else for the quantity. */
function hasHigherStep(
  candidates: readonly PriceCandidate[],
  { listId, level, tierFrom }: PriceCandidate,
  question: PriceQuestion,
): boolean {
  return candidates.some(
    (other) =>
      other.listId === listId &&
      other.level === level &&
      compare(other.tierFrom, tierFrom) > 0 &&
      applies(other, question),
  );
}

/** Negative when `a` wins over `b`. */
function byLevel(a: PriceCandidate, b: PriceCandidate): number {
  return (
    PRICE_LEVELS.indexOf(a.level) - PRICE_LEVELS.indexOf(b.level) ||
    Number(a.isFromBase) - Number(b.isFromBase) ||
    compare(b.tierFrom, a.tierFrom) ||
    b.priority - a.priority ||
    compare(a.unitPrice, b.unitPrice) ||
    (a.listId < b.listId ? -1 : a.listId > b.listId ? 1 : 0)
  );
}

const byPrice = (a: PriceCandidate, b: PriceCandidate): number =>
  compare(a.unitPrice, b.unitPrice) || byLevel(a, b);
