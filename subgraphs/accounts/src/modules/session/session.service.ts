import { forbidden } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { auditAction } from '../audit/audit.service.ts';
import { MembershipSchema, UserSchema } from '../member/member.entity.ts';
import { goOnAs } from './accessTokens.ts';
import { endSession } from './endSessions.ts';
import { hashOfToken } from './refreshTokens.ts';
import { RefreshTokenSchema, type Session, SessionSchema } from './session.entity.ts';
import { findPlace } from './session.queries.ts';
import { rightsOfSession, type SessionRights } from './sessionRights.ts';
import type { SignInOutcome } from './signIn.service.ts';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** For the gateway: what a session allows now. */
export async function sessionViewer(
  ctx: RequestContext,
  sessionId: string,
): Promise<SessionRights | null> {
  requireScope(ctx.viewer, 'service');
  return rightsOfSession(ctx, sessionId);
}

/** Ends the session of the cookie and that of the access token, which may be two. */
export async function signOut(ctx: RequestContext): Promise<void> {
  const sessions = new Set<string>();
  if (ctx.viewer.kind === 'person') sessions.add(ctx.viewer.sessionId);
  const { refreshToken } = ctx.request;
  if (refreshToken) {
    const token = await ctx.em.findOne(RefreshTokenSchema, hashOfToken(refreshToken));
    if (token) sessions.add(token.sessionId);
  }
  for (const id of sessions) await signOutOf(ctx, id);
  ctx.request.setRefreshToken?.(null);
}

async function signOutOf(ctx: RequestContext, sessionId: string): Promise<void> {
  await ctx.em.transactional(async () => {
    const session = await ctx.em.findOne(SessionSchema, sessionId, { lockMode });
    if (!session || session.endedAt) return;
    endSession(ctx, session, 'signOut');
    await auditSession(ctx, session, 'session.signOut');
  });
}

/** Moves the session to another of the person's organizations. */
export async function switchOrganization(
  ctx: RequestContext,
  organizationId: string,
): Promise<SignInOutcome> {
  const { viewer } = ctx;
  if (viewer.kind !== 'person')
    throw forbidden('Only a person has organizations to switch between.');
  const place = isId(organizationId) ? await findPlace(ctx, viewer.userId, organizationId) : null;
  if (!place) return { ok: false, code: 'NOT_A_MEMBER' };
  const session = await moveSession(ctx, viewer.sessionId, place.membershipId, organizationId);
  const rights = session && (await rightsOfSession(ctx, session.id));
  if (!rights) return { ok: false, code: 'SESSION_ENDED' };
  return { ok: true, signedIn: await goOnAs(ctx, rights.viewer, session) };
}

async function moveSession(
  ctx: RequestContext,
  sessionId: string,
  membershipId: string,
  organizationId: string,
): Promise<Session | null> {
  return ctx.em.transactional(async () => {
    const session = await ctx.em.findOne(SessionSchema, sessionId, { lockMode });
    if (!session || session.endedAt) return null;
    session.membershipId = membershipId;
    session.contractId = null;
    const payload = { sessionId, membershipId, organizationId };
    ctx.events.record('session.changed', sessionId, payload, { organizationId });
    await auditSession(ctx, session, 'session.switchOrganization');
    return session;
  });
}

/** In the name of the session's owner: whoever holds its cookie may have no access token any more. */
export async function auditSession(
  ctx: RequestContext,
  { id, userId, membershipId }: Session,
  action: string,
): Promise<void> {
  const user = await ctx.em.findOneOrFail(UserSchema, userId);
  const anywhere = { filters: { organization: false } };
  const membership = await ctx.em.findOneOrFail(MembershipSchema, { id: membershipId }, anywhere);
  await auditAction(ctx, {
    action,
    organizationId: membership.organizationId,
    subject: `Session:${id}`,
    by: { userId, name: user.name },
  });
}
