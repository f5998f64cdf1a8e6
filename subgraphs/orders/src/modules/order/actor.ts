import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, type Viewer } from '@kontor/kit/viewer.ts';
import { MemberRulesDocument } from '../../calls/accounts.generated.ts';
import type { OrderParty } from './domain/orderTransitions.ts';
import type { RecordedActor } from './domain/shownActor.ts';

/** Who makes a change, as the history keeps it. */
export interface Actor extends RecordedActor {
  id: string;
  party: OrderParty;
}

/** The viewer with the name that accounts knows. */
export async function currentActor(ctx: RequestContext): Promise<Actor> {
  const { viewer } = ctx;
  if (viewer.kind !== 'person') return namedActor(viewer, null);
  const { membershipId } = viewer;
  const { memberRules } = await ctx.call('accounts', MemberRulesDocument, { membershipId });
  return namedActor(viewer, memberRules?.userName ?? null);
}

/** A program has no name of its own here; it is told from people by `API`. */
export function namedActor(viewer: Viewer, name: string | null): Actor {
  const id = actorOf(viewer);
  if (viewer.kind !== 'person' && viewer.kind !== 'program') {
    return { id, party: 'SYSTEM', name: null, organizationId: null, role: null };
  }
  const { organizationId } = viewer;
  if (viewer.kind === 'program') {
    return { id, party: partyOf(viewer), name: 'API', organizationId, role: 'API' };
  }
  return { id, party: partyOf(viewer), name, organizationId, role: viewer.roles[0] ?? null };
}

/** The organization that supplies, the one that buys, or the system itself. */
export function partyOf(viewer: Viewer): OrderParty {
  if (viewer.kind !== 'person' && viewer.kind !== 'program') return 'SYSTEM';
  return viewer.isStaff ? 'SELLER' : 'CUSTOMER';
}
