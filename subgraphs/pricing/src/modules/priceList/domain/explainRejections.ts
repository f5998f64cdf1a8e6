import { compare } from '@kontor/kit/money.ts';
import type { Bar, PriceCandidate, PriceQuestion } from './priceCandidate.ts';

export type PriceRejection =
  | Bar
  | 'NOT_VALID_YET'
  | 'QUANTITY_TOO_SMALL'
  | 'LESS_SPECIFIC'
  | 'SEGMENT_LIST_HAS_PRICE'
  | 'LOWER_TIER'
  | 'LOWER_PRIORITY'
  | 'NOT_CHEAPEST';

export type RejectedCandidate<Candidate extends PriceCandidate = PriceCandidate> = Candidate & {
  reason: PriceRejection;
};

/** Why each other candidate lost to the winner, in the order they were given. */
export function explainRejections<Candidate extends PriceCandidate>(
  candidates: readonly Candidate[],
  question: PriceQuestion,
  winner: Candidate,
): RejectedCandidate<Candidate>[] {
  return candidates
    .filter((candidate) => candidate !== winner)
    .map((candidate) => ({ ...candidate, reason: reasonAgainst(candidate, question, winner) }));
}

function reasonAgainst(
  candidate: PriceCandidate,
  { date, quantity, strategy }: PriceQuestion,
  winner: PriceCandidate,
): PriceRejection {
  if (candidate.bar !== null) return candidate.bar;
  if (candidate.validFrom !== null && candidate.validFrom > date) return 'NOT_VALID_YET';
  if (candidate.validUntil !== null && candidate.validUntil <= date) return 'EXPIRED';
  if (compare(candidate.tierFrom, quantity) > 0) return 'QUANTITY_TOO_SMALL';
  if (strategy === 'LOWEST') return againstTheLowest(candidate, winner);
  if (candidate.level !== winner.level) return 'LESS_SPECIFIC';
  if (candidate.isFromBase && !winner.isFromBase) return 'SEGMENT_LIST_HAS_PRICE';
  if (compare(candidate.tierFrom, winner.tierFrom) < 0) return 'LOWER_TIER';
  if (candidate.priority < winner.priority) return 'LOWER_PRIORITY';
  return 'NOT_CHEAPEST';
}

const againstTheLowest = (candidate: PriceCandidate, winner: PriceCandidate): PriceRejection =>
  compare(candidate.unitPrice, winner.unitPrice) < 0 ? 'LOWER_TIER' : 'NOT_CHEAPEST';
