import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import type { CreditHold } from './credit.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { decideHold, type HoldDecision } from './domain/decideHold.ts';

/** How a hold is read that is going to change. */
export const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** Whether the credit reaches now, the hold itself left out. Call it with the account locked. */
export async function decideAnew(
  ctx: RequestContext,
  organizationId: string,
  amount: string,
  hold: CreditHold | null,
): Promise<HoldDecision> {
  const [standing] = await findCreditStandings(ctx, [organizationId], hold?.id);
  if (!standing) throw new Error('A locked account always has a standing.');
  return decideHold({ ...standing, amount, block: standing.block?.level ?? null });
}

export function endHold(hold: CreditHold, status: 'RELEASED' | 'EXPIRED'): void {
  hold.status = status;
  hold.expiresAt = null;
}
