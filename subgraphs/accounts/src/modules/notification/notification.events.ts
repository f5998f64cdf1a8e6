import type { RequestContext } from '@kontor/kit/subgraph.ts';

/** Somebody was told of something: a signal for that person's open pages; key is the person's id. */
export const NOTIFIED = 'notification.added';

export function recordNotified(
  ctx: RequestContext,
  { userId, organizationId }: { userId: string; organizationId: string },
): void {
  ctx.events.record(NOTIFIED, userId, { organizationId }, { organizationId });
}
