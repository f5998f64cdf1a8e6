import { compare } from '@kontor/kit/money.ts';
import { isValidOn } from './isValidOn.ts';
import type { PriceCandidate, PriceQuestion } from './priceCandidate.ts';

export type PriceRejection =
  | 'LESS_SPECIFIC'
  | 'LOWER_TIER'
  | 'QUANTITY_TOO_SMALL'
  | 'LOWER_PRIORITY'
  | 'NOT_CHEAPEST';

export type RejectedCandidate<Candidate extends PriceCandidate = PriceCandidate> = Candidate & {
  reason: PriceRejection;
};

/** Why each other candidate of a valid list lost to the winner, in the order they were given. */
export function explainRejections<Candidate extends PriceCandidate>(
  candidates: readonly Candidate[],
  question: PriceQuestion,
  winner: Candidate,
): RejectedCandidate<Candidate>[] {
  return candidates
    .filter((candidate) => candidate !== winner && isValidOn(candidate, question.date))
    .map((candidate) => ({ ...candidate, reason: reasonAgainst(candidate, question, winner) }));
}

function reasonAgainst(
  candidate: PriceCandidate,
  { quantity }: PriceQuestion,
  winner: PriceCandidate,
): PriceRejection {
  if (compare(candidate.tierFrom, quantity) > 0) return 'QUANTITY_TOO_SMALL';
  if (candidate.level !== winner.level) return 'LESS_SPECIFIC';
  if (compare(candidate.tierFrom, winner.tierFrom) < 0) return 'LOWER_TIER';
  if (candidate.priority < winner.priority) return 'LOWER_PRIORITY';
  return 'NOT_CHEAPEST';
}
