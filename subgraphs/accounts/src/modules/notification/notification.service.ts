import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Notification } from './notification.entity.ts';
import {
  countNotifications,
  markRead,
  pageOfNotifications,
  type Wanted,
} from './notification.queries.ts';
import { checkedNumber } from './numberCursor.ts';
import { readerOf } from './readerOf.ts';

const MOST_IDS = 100;

export interface NotificationConnection extends Connection<Notification> {
  unreadCount(): Promise<number>;
}

/** What the viewer was told, the newest first. */
export async function listNotifications(
  ctx: RequestContext,
  wanted: Wanted,
  args: PageArgs,
): Promise<NotificationConnection> {
  const reader = readerOf(ctx.viewer);
  const page = pageOf(args, 1);
  if (page.after) checkedNumber(page.after[0]);
  const connection = connectionOf({
    rows: await pageOfNotifications(ctx, reader, wanted, page),
    page,
    cursorOf: ({ seq }) => [seq],
    totalCount: () => countNotifications(ctx, reader, wanted),
  });
  return { ...connection, unreadCount: () => countNotifications(ctx, reader, { isUnread: true }) };
}

/** Marks what is the viewer's own; answers how much is unread then. */
export async function markNotificationsRead(
  ctx: RequestContext,
  ids: readonly string[] | null,
): Promise<{ ok: true; unreadCount: number } | InvalidInput> {
  const reader = readerOf(ctx.viewer);
  if (ids && ids.length > MOST_IDS) {
    return invalidInput('ids', `At most ${MOST_IDS} notifications at a time.`);
  }
  await markRead(ctx, reader, ids?.filter(isId) ?? null);
  return { ok: true, unreadCount: await countNotifications(ctx, reader, { isUnread: true }) };
}
