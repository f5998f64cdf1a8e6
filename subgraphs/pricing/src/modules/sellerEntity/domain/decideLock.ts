export interface LockActor {
  actor: string;
  mayWrite: boolean;
  mayApprove: boolean;
  /** The seller's day. */
  today: string;
}

/**
 * Whether somebody may close the books until a day. Closing more is for whoever keeps them; days that
 * are closed are opened again by another person than closed them, who may approve.
 */
export function decideLock(
  lock: { lockedUntil: string; lockedBy: string } | null,
  lockedUntil: string,
  { actor, mayWrite, mayApprove, today }: LockActor,
): 'OK' | 'FORBIDDEN' | 'FOUR_EYES' | 'IN_THE_FUTURE' {
  if (lockedUntil > today) return 'IN_THE_FUTURE';
  if (lock === null || lockedUntil >= lock.lockedUntil) return mayWrite ? 'OK' : 'FORBIDDEN';
  if (!mayApprove) return 'FORBIDDEN';
  return lock.lockedBy === actor ? 'FOUR_EYES' : 'OK';
}
