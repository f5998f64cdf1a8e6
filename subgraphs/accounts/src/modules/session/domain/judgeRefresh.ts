export const DAY_MS = 24 * 3600 * 1000;

/** A session ends this long after it began, used or not. */
export const SESSION_MS = 30 * DAY_MS;

/** A session ends this long after its last refresh. */
export const IDLE_MS = 7 * DAY_MS;

/** For this long, a spent token may come again: from a second tab, or because the answer was lost. */
export const GRACE_MS = 10_000;

export interface SessionTimes {
  lastUsedAt: Date;
  expiresAt: Date;
  endedAt?: Date | null;
}

export interface RefreshTokenState {
  spentAt?: Date | null;
  /** Whether the token that was given in its place was spent in turn. */
  isSuccessorSpent: boolean;
}

/**
 * What a refresh token that was presented is good for:
 * `rotate` spends it for a new one; `repeat` answers the same new one again; `access` answers an
 * access token alone; `ended` and `reused` refuse, and `reused` ends the session, because two hold
 * what one should.
 */
export type RefreshVerdict = 'rotate' | 'repeat' | 'access' | 'ended' | 'reused';

/** Repeating is safe: within the grace every holder of the spent token gets one and the same successor, so a thief's use of it shows as reuse. */
export function judgeRefresh(
  session: SessionTimes,
  token: RefreshTokenState,
  now: Date,
): RefreshVerdict {
  if (isSessionOver(session, now)) return 'ended';
  if (!token.spentAt) return 'rotate';
  if (now.getTime() - token.spentAt.getTime() >= GRACE_MS) return 'reused';
  return token.isSuccessorSpent ? 'access' : 'repeat';
}

/** Ended, or expired by age or by lack of use. */
export function isSessionOver(
  { endedAt, expiresAt, lastUsedAt }: SessionTimes,
  now: Date,
): boolean {
  return Boolean(endedAt) || expiresAt <= now || now.getTime() - lastUsedAt.getTime() >= IDLE_MS;
}
