import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { type Session, type SessionEnd, SessionSchema } from './session.entity.ts';

/** Ends the session with the transaction; `session.ended` then ends what is open with it. */
export function endSession(ctx: RequestContext, session: Session, reason: SessionEnd): void {
  session.endedAt = ctx.now();
  session.endReason = reason;
  ctx.events.record('session.ended', session.id, { sessionId: session.id });
}

export async function endSessionsOfMembership(
  ctx: RequestContext,
  membershipId: string,
): Promise<void> {
  const open = { membershipId, endedAt: null };
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const sessions = await ctx.em.find(SessionSchema, open, { lockMode, orderBy: { id: 'asc' } });
  for (const session of sessions) endSession(ctx, session, 'membershipEnded');
}
