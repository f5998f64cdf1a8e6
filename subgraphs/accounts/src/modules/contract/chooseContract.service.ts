import { forbidden } from '@kontor/kit/errors.ts';
import { type NotFound, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { goOnAs, type SignedIn } from '../session/accessTokens.ts';
import type { Refused } from '../session/attempts.service.ts';
import { type Session, SessionSchema } from '../session/session.entity.ts';
import { auditSession } from '../session/session.service.ts';
import { rightsOfSession } from '../session/sessionRights.ts';
import { findActiveContract } from './findActiveContract.ts';

export type ChooseOutcome = { ok: true; signedIn: SignedIn } | Refused<'SESSION_ENDED'> | NotFound;

/** The session remembers the choice; what tokens say follows from it. */
export async function chooseContract(
  ctx: RequestContext,
  contractId: string | null,
): Promise<ChooseOutcome> {
  const { viewer } = ctx;
  if (viewer.kind !== 'person') throw forbidden('Only a person chooses a contract.');
  if (contractId !== null && !(await findActiveContract(ctx, viewer.organizationId, contractId))) {
    return notFound('active contract', contractId);
  }
  const session = await keepChoice(ctx, viewer.sessionId, viewer.organizationId, contractId);
  const rights = session && (await rightsOfSession(ctx, session.id));
  if (!rights) return { ok: false, code: 'SESSION_ENDED' };
  return { ok: true, signedIn: await goOnAs(ctx, rights.viewer, session) };
}

async function keepChoice(
  ctx: RequestContext,
  sessionId: string,
  organizationId: string,
  contractId: string | null,
): Promise<Session | null> {
  return ctx.em.transactional(async () => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const session = await ctx.em.findOne(SessionSchema, sessionId, { lockMode });
    if (!session || session.endedAt) return null;
    session.contractId = contractId;
    const { membershipId } = session;
    const payload = { sessionId, membershipId, organizationId };
    ctx.events.record('session.changed', sessionId, payload, { organizationId });
    await auditSession(ctx, session, 'session.chooseContract');
    return session;
  });
}
