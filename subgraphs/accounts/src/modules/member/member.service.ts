import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { auditAction } from '../audit/audit.service.ts';
import { endSessionsOfMembership } from '../session/endSessions.ts';
import { type Membership, MembershipSchema } from './member.entity.ts';
import { findMemberRules, type MemberRules } from './member.queries.ts';

/** What a person may do on their own; null when the membership has ended. */
export async function memberRules(
  ctx: RequestContext,
  membershipId: string,
): Promise<MemberRules | null> {
  requireScope(ctx.viewer, 'service');
  return isId(membershipId) ? findMemberRules(ctx, membershipId) : null;
}

export type EndMembershipOutcome =
  | { ok: true; membership: Membership }
  | { ok: false; code: 'NOT_FOUND' | 'OWN_MEMBERSHIP' };

/** Ends the place and, at once, the sessions in it. */
export async function endMembership(
  ctx: RequestContext,
  membershipId: string,
): Promise<EndMembershipOutcome> {
  requireScope(ctx.viewer, 'members:manage');
  if (!isId(membershipId)) return { ok: false, code: 'NOT_FOUND' };
  return ctx.em.transactional(async () => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const membership = await ctx.em.findOne(MembershipSchema, { id: membershipId }, { lockMode });
    if (!membership) return { ok: false, code: 'NOT_FOUND' };
    if (isOwn(ctx, membership)) return { ok: false, code: 'OWN_MEMBERSHIP' };
    if (membership.endedAt) return { ok: true, membership };
    membership.endedAt = ctx.now();
    await endSessionsOfMembership(ctx, membership.id);
    recordMembershipChanged(ctx, membership);
    await auditAction(ctx, {
      action: 'membership.end',
      organizationId: membership.organizationId,
      subject: `Membership:${membership.id}`,
      before: { userId: membership.userId, roles: membership.roles },
    });
    return { ok: true, membership };
  });
}

/** Nobody would be left to take the last head back in. */
function isOwn({ viewer }: RequestContext, { userId }: Membership): boolean {
  return viewer.kind === 'person' && viewer.userId === userId;
}

function recordMembershipChanged(ctx: RequestContext, membership: Membership): void {
  const { id, userId, organizationId } = membership;
  const payload = { membershipId: id, userId, organizationId };
  ctx.events.record('membership.changed', id, payload, { organizationId });
}
