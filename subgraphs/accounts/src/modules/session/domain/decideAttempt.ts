/** How often signing in may fail before it is locked, and for how long. */
export interface LockPolicy {
  /** The failure with this number locks, and so does each one after it. */
  lockingFailure: number;
  firstLockSeconds: number;
  /** Locks double from failure to failure up to this. */
  longestLockSeconds: number;
  /** After so long without an attempt, failures no longer count. */
  forgottenAfterSeconds: number;
}

/** A person's own mistakes are few; an hour at most, or others could lock them out for good. */
export const ACCOUNT_POLICY: LockPolicy = {
  lockingFailure: 5,
  firstLockSeconds: 30,
  longestLockSeconds: 3600,
  forgottenAfterSeconds: 24 * 3600,
};

/** A whole office may share one address. */
export const ADDRESS_POLICY: LockPolicy = {
  lockingFailure: 50,
  firstLockSeconds: 30,
  longestLockSeconds: 900,
  forgottenAfterSeconds: 3600,
};

/** What is remembered of attempts under one account or from one address. */
export interface Attempts {
  /** Attempts that failed, and those under way: an attempt counts as failed until it succeeds. */
  failures: number;
  lastAt: Date;
  lockedUntil: Date | null;
}

export type AttemptDecision = { ok: true; attempts: Attempts } | { ok: false; retryAt: Date };

/**
 * Whether one more attempt may be made now, and what is remembered from now on. It counts as failed
 * at once, so that many at the same time can't pass before the first has failed.
 */
export function decideAttempt(
  before: Attempts | null,
  policy: LockPolicy,
  now: Date,
): AttemptDecision {
  if (before?.lockedUntil && before.lockedUntil > now) {
    return { ok: false, retryAt: before.lockedUntil };
  }
  const failures = (before && !isForgotten(before, policy, now) ? before.failures : 0) + 1;
  const seconds = lockSeconds(failures, policy);
  const lockedUntil = seconds > 0 ? new Date(now.getTime() + seconds * 1000) : null;
  return { ok: true, attempts: { failures, lastAt: now, lockedUntil } };
}

function isForgotten({ lastAt }: Attempts, policy: LockPolicy, now: Date): boolean {
  return now.getTime() - lastAt.getTime() >= policy.forgottenAfterSeconds * 1000;
}

function lockSeconds(failures: number, policy: LockPolicy): number {
  if (failures < policy.lockingFailure) return 0;
  const doubled = policy.firstLockSeconds * 2 ** (failures - policy.lockingFailure);
  return Math.min(doubled, policy.longestLockSeconds);
}
