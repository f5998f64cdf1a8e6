import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { NotificationSchema } from './notification.entity.ts';

/** Half a year: also as long as a person isn't told again of a key. */
const KEPT_MS = 183 * 24 * 60 * 60 * 1000;

/** Job: deletes what people were told of long ago. */
export async function forgetOldNotifications(
  _: unknown,
  { em, now }: RequestContext,
): Promise<void> {
  await em.nativeDelete(NotificationSchema, {
    createdAt: { $lt: new Date(now().getTime() - KEPT_MS) },
  });
}
