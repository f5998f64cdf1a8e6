import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { goOnAs, type SignedIn } from './accessTokens.ts';
import type { Refused } from './attempts.service.ts';
import { IDLE_MS, judgeRefresh } from './domain/judgeRefresh.ts';
import { endSession } from './endSessions.ts';
import { hashOfToken, newToken, successorOf } from './refreshTokens.ts';
import {
  type RefreshToken,
  RefreshTokenSchema,
  type Session,
  SessionSchema,
} from './session.entity.ts';
import { auditSession } from './session.service.ts';
import { rightsOfSession } from './sessionRights.ts';

export type RefreshOutcome = { ok: true; signedIn: SignedIn } | Refused<'SESSION_ENDED'>;

/** Goes on with the session of the refresh cookie; a refusal clears the cookie. */
export async function refreshSession(ctx: RequestContext): Promise<RefreshOutcome> {
  const { refreshToken } = ctx.request;
  const used = refreshToken ? await useToken(ctx, refreshToken) : null;
  const rights = used && (await rightsOfSession(ctx, used.session.id));
  if (!rights) {
    ctx.request.setRefreshToken?.(null);
    return { ok: false, code: 'SESSION_ENDED' };
  }
  const { session, next } = used;
  if (next) ctx.request.setRefreshToken?.(next, cookieEnd(session));
  return { ok: true, signedIn: await goOnAs(ctx, rights.viewer, session) };
}

interface UsedToken {
  session: Session;
  /** The token to go on with; null when the holder has a later one already. */
  next: string | null;
}

/** The session's row is locked first: of two that show the same token at once, the second sees it spent. */
async function useToken(ctx: RequestContext, token: string): Promise<UsedToken | null> {
  const { em } = ctx;
  return em.transactional(async () => {
    const stored = await em.findOne(RefreshTokenSchema, hashOfToken(token));
    if (!stored) return null;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const session = await em.findOneOrFail(SessionSchema, stored.sessionId, { lockMode });
    await em.refresh(stored);

    const { spentAt, successorSalt } = stored;
    const isSuccessorSpent = !successorSalt;
    switch (judgeRefresh(session, { spentAt, isSuccessorSpent }, ctx.now())) {
      case 'rotate':
        return { session, next: await rotate(ctx, session, stored, token) };
      case 'repeat':
        return { session, next: successorSalt ? successorOf(token, successorSalt) : null };
      case 'access':
        return { session, next: null };
      case 'reused':
        endSession(ctx, session, 'reuse');
        await auditSession(ctx, session, 'session.endedByReuse');
        return null;
      case 'ended':
        return null;
    }
  });
}

async function rotate(
  { em, now }: RequestContext,
  session: Session,
  spent: RefreshToken,
  token: string,
): Promise<string> {
  const salt = newToken();
  const next = successorOf(token, salt);
  spent.spentAt = now();
  spent.successorSalt = salt;
  spent.successorHash = hashOfToken(next);
  session.lastUsedAt = now();
  em.create(RefreshTokenSchema, {
    hash: spent.successorHash,
    sessionId: session.id,
    createdAt: now(),
  });
  // From here on, the token before can't be told this one any more.
  await em.nativeUpdate(
    RefreshTokenSchema,
    { sessionId: session.id, successorHash: spent.hash },
    { successorSalt: null },
  );
  return next;
}

function cookieEnd({ lastUsedAt, expiresAt }: Session): Date {
  return new Date(Math.min(lastUsedAt.getTime() + IDLE_MS, expiresAt.getTime()));
}
