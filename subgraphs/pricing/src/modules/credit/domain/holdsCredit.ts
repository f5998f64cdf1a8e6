export interface HoldState {
  status: 'HELD' | 'CONFIRMED' | 'SHIPPED' | 'RELEASED' | 'EXPIRED';
  expiresAt?: Date | null;
}

/** Whether a hold takes credit now: an order stands on it, or its time is not over. */
export function holdsCredit({ status, expiresAt }: HoldState, now: Date): boolean {
  if (status === 'CONFIRMED') return true;
  return status === 'HELD' && expiresAt != null && expiresAt > now;
}
