import type { NotificationRequest } from '@kontor/kit/notifications.ts';
import type { Insertable } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { allRows, type Tables } from '../../tables.ts';
import { scopesInOrganization } from '../member/domain/scopesInOrganization.ts';
import { scopesOfRoles } from '../member/domain/scopesOfRoles.ts';
import type { Place } from './domain/addressees.ts';

export interface MemberPlace extends Place {
  organizationId: string;
}

/** Present places in the organization that it is about, and with the seller where its people may be meant. */
export async function placesConcerned(
  ctx: RequestContext,
  { organizationId, to }: NotificationRequest,
): Promise<MemberPlace[]> {
  const mayMeanStaff = to.staffScopes !== undefined || to.userIds !== undefined;
  const rows = await allRows(ctx)
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.organization_id')
    .select(['membership.user_id', 'membership.organization_id', 'membership.roles'])
    .select(['organization.kind', 'organization.status'])
    .where('membership.ended_at', 'is', null)
    .where((place) =>
      place.or([
        place('membership.organization_id', '=', organizationId),
        ...(mayMeanStaff ? [place('organization.kind', '=', 'SELLER')] : []),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    userId: row.user_id,
    organizationId: row.organization_id,
    isStaff: row.kind === 'SELLER',
    isConcerned: row.organization_id === organizationId,
    scopes: scopesInOrganization(row.status, scopesOfRoles(row.roles)),
  }));
}

/**
 * The next number of each person's notifications. Their inboxes are held until the transaction is
 * over, always in the same order, so that two of them never wait for each other.
 */
export async function takeNumbers(
  ctx: RequestContext,
  places: readonly MemberPlace[],
): Promise<(userId: string) => string> {
  const inboxes = places
    .map(({ organizationId, userId }) => ({ organization_id: organizationId, user_id: userId }))
    .sort((a, b) => (a.user_id < b.user_id ? -1 : 1));
  const rows = await allRows(ctx)
    .insertInto('notification_inbox')
    .values(inboxes.map((inbox) => ({ ...inbox, last_seq: '1' })))
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'user_id']).doUpdateSet(({ eb, ref }) => ({
        last_seq: eb(ref('notification_inbox.last_seq'), '+', '1'),
      })),
    )
    .returning(['user_id', 'last_seq'])
    .execute();
  const numbers = new Map(rows.map((row) => [row.user_id, row.last_seq]));
  return (userId) => numbers.get(userId) ?? '0';
}

export type NewNotification = Insertable<Tables['notification']>;

/** Writes those whose key the person wasn't told of; answers the ids of these. */
export async function addNotifications(
  ctx: RequestContext,
  notifications: readonly NewNotification[],
): Promise<Set<string>> {
  const added = await allRows(ctx)
    .insertInto('notification')
    .values(notifications)
    .onConflict((conflict) => conflict.columns(['organization_id', 'user_id', 'key']).doNothing())
    .returning('id')
    .execute();
  return new Set(added.map(({ id }) => id));
}
