import type { Page } from '@kontor/kit/cursors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { NotificationKind } from './domain/notificationKinds.ts';
import {
  type Notification,
  NotificationInboxSchema,
  NotificationSchema,
} from './notification.entity.ts';

/** A person in the organization that they act for. */
export interface Reader {
  organizationId: string;
  userId: string;
}

export interface Wanted {
  isUnread?: boolean | null;
  kinds?: readonly NotificationKind[] | null;
}

/** What is followed and counted: the reader's own, as far as they want them in the portal. */
const ownOf = ({ organizationId, userId }: Reader) => ({ organizationId, userId, isShown: true });

const wantedOf = (reader: Reader, { isUnread, kinds }: Wanted) => ({
  ...ownOf(reader),
  ...(typeof isUnread === 'boolean' && { readAt: isUnread ? null : { $ne: null } }),
  ...(kinds && { kind: { $in: [...kinds] } }),
});

/** A page of the reader's notifications, the newest first. */
export function pageOfNotifications(
  { em }: RequestContext,
  reader: Reader,
  wanted: Wanted,
  { limit, after }: Page,
): Promise<Notification[]> {
  const older = after && { seq: { $lt: String(after[0]) } };
  return em.find(
    NotificationSchema,
    { ...wantedOf(reader, wanted), ...older },
    { orderBy: { seq: 'desc' }, limit },
  );
}

export const countNotifications = ({ em }: RequestContext, reader: Reader, wanted: Wanted) =>
  em.count(NotificationSchema, wantedOf(reader, wanted));

/** Those after a number, oldest first. */
export function notificationsAfter(
  { em }: Pick<RequestContext, 'em'>,
  reader: Reader,
  seq: string,
  limit: number,
): Promise<Notification[]> {
  return em.find(
    NotificationSchema,
    { ...ownOf(reader), seq: { $gt: seq } },
    { orderBy: { seq: 'asc' }, limit },
  );
}

/** The number that the reader's notifications have come to. */
export async function newestNumber(
  { em }: Pick<RequestContext, 'em'>,
  reader: Reader,
): Promise<string> {
  const inbox = await em.findOne(NotificationInboxSchema, { ...reader });
  return inbox?.lastSeq ?? '0';
}

/** Null = all of the reader's. */
export async function markRead(
  { em, now }: RequestContext,
  reader: Reader,
  ids: readonly string[] | null,
): Promise<void> {
  await em.nativeUpdate(
    NotificationSchema,
    { ...ownOf(reader), readAt: null, ...(ids && { id: { $in: [...ids] } }) },
    { readAt: now() },
  );
}
