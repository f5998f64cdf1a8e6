import { changesSince } from '@kontor/kit/live.ts';
import type { Context } from '../../context.ts';
import type { Notification } from './notification.entity.ts';
import { NOTIFIED } from './notification.events.ts';
import { newestNumber, notificationsAfter } from './notification.queries.ts';
import { numberCursor, readNumberCursor } from './numberCursor.ts';
import { readerOf } from './readerOf.ts';

/** Notifications read at a time by somebody who was away. */
const PAGE = 100;

/** What the viewer is told, from where they left off or from now. */
export async function followNotifications(
  { after }: { after?: string | null },
  ctx: Context,
): Promise<AsyncIterableIterator<Notification>> {
  const reader = readerOf(ctx.viewer);
  const from = after ? readNumberCursor(after) : null;
  const { organizationId, userId } = reader;
  // Listening begins before the starting point is read: nothing falls between the two.
  const signals = ctx.live.signals({ types: [NOTIFIED], key: userId, organizationId });
  const fresh = () => ({ em: ctx.em.fork() });
  return changesSince({
    signals,
    pageSize: PAGE,
    from: numberCursor(from ?? (await newestNumber(fresh(), reader))),
    load: async (cursor) =>
      cursor ? notificationsAfter(fresh(), reader, readNumberCursor(cursor), PAGE) : [],
    cursorOf: ({ seq }) => numberCursor(seq),
  });
}
