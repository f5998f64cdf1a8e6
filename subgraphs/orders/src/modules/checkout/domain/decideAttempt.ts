/** What is known of an idempotency key of `placeOrder`. */
export interface StoredAttempt {
  state: 'OPEN' | 'REFUSED' | 'PLACED';
  /** Of what the buyer asked for. */
  inputHash: string;
  /** Of what was in the cart, and the contract that it was to be ordered under. */
  linesHash: string;
  startedAt: Date;
}

/** ANSWER: the order is there. JOIN: go on with it. RESTART: as if the key were new. */
export type AttemptDecision = 'ANSWER' | 'JOIN' | 'RESTART' | 'CONFLICT';

/** An attempt that stands still so long has died; its holds are about to expire. */
const DEAD_AFTER_MINUTES = 5;

/**
 * What becomes of a key that was used before. It stands for one order and one input; a key whose
 * attempt was refused, died, or is overtaken by a change of the cart is free again.
 */
export function decideAttempt(
  stored: StoredAttempt,
  asked: Pick<StoredAttempt, 'inputHash' | 'linesHash'>,
  now: Date,
): AttemptDecision {
  const isSameInput = stored.inputHash === asked.inputHash;
  if (stored.state === 'PLACED') return isSameInput ? 'ANSWER' : 'CONFLICT';
  const age = now.getTime() - stored.startedAt.getTime();
  if (stored.state === 'REFUSED' || age > DEAD_AFTER_MINUTES * 60_000) return 'RESTART';
  if (!isSameInput) return 'CONFLICT';
  return stored.linesHash === asked.linesHash ? 'JOIN' : 'RESTART';
}
