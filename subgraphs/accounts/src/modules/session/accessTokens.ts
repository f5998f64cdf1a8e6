import { createAccessTokens } from '@kontor/kit/accessToken.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import type { Session } from './session.entity.ts';
import type { PersonViewer } from './sessionRights.ts';

const LIFETIME_MS = 10 * 60 * 1000;

/** An open session, as its holder learns of it. */
export interface SignedIn {
  accessToken: string;
  expiresAt: Date;
  viewer: PersonViewer;
}

/** Issues an access token; from here on, the request itself is the person's. */
export async function goOnAs(
  ctx: RequestContext,
  viewer: PersonViewer,
  session: Pick<Session, 'client' | 'expiresAt'>,
): Promise<SignedIn> {
  const { userId, sessionId, organizationId, membershipId, contractId } = viewer;
  const soon = ctx.now().getTime() + LIFETIME_MS;
  const expiresAt = new Date(Math.min(soon, session.expiresAt.getTime()));
  const { client } = session;
  const place = { organizationId, membershipId, ...(contractId && { contractId }) };
  const claims = { userId, sessionId, ...place, client, expiresAt };
  const accessToken = await createAccessTokens(ctx.keyFor).sign(claims);
  ctx.viewer = viewer;
  ctx.em.setFilterParams('organization', { organizationId: visibleOrganization(viewer) });
  return { accessToken, expiresAt, viewer };
}
