import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { scopesInOrganization } from '../member/domain/scopesInOrganization.ts';
import { scopesOfRoles } from '../member/domain/scopesOfRoles.ts';
import { contractClaim } from './contractClaim.ts';
import { isSessionOver } from './domain/judgeRefresh.ts';
import { findSessionPlace } from './session.queries.ts';

export type PersonViewer = Extract<Viewer, { kind: 'person' }>;

export interface SessionRights {
  viewer: PersonViewer;
  expiresAt: Date;
}

/** What a session allows now, by the person's present roles; null when it or the membership has ended. */
export async function rightsOfSession(
  ctx: RequestContext,
  sessionId: string,
): Promise<SessionRights | null> {
  const place = isId(sessionId) ? await findSessionPlace(ctx, sessionId) : null;
  if (!place || isSessionOver(place, ctx.now())) return null;
  const { userId, membershipId, organizationId, kind, status, roles, contract, expiresAt } = place;
  const viewer: PersonViewer = {
    kind: 'person',
    userId,
    membershipId,
    organizationId,
    isStaff: kind === 'SELLER',
    roles,
    scopes: scopesInOrganization(status, scopesOfRoles(roles)),
    sessionId,
    ...contractClaim(contract, ctx.now()),
  };
  return { viewer, expiresAt };
}
