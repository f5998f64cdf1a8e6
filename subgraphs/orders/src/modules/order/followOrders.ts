import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { changesSince } from '@kontor/kit/live.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import type { Context } from '../../context.ts';
import { positionCursor, readPositionCursor } from './changeCursor.ts';
import {
  CHANGES_PAGE,
  changesAfter,
  newestPosition,
  type OrderChangeRow,
} from './changes.queries.ts';
import { FOLLOWED_EVENTS } from './order.events.ts';

/** Changes of one order, or of all that the viewer may see, from where the viewer left off or from now. */
export async function followOrders(
  { orderId, after }: { orderId?: string | null; after?: string | null },
  ctx: Context,
): Promise<AsyncIterableIterator<OrderChangeRow>> {
  const order = orderId && isId(orderId) ? await ctx.orderById.load(orderId) : null;
  if (orderId && !order) throw badInput('There is no such order.', { argument: 'orderId' });
  const from = after ? readPositionCursor(after) : null;
  const organizationId = visibleOrganization(ctx.viewer) ?? undefined;
  // Listening begins before the starting point is read: nothing falls between the two.
  const signals = ctx.live.signals({
    types: FOLLOWED_EVENTS,
    ...(organizationId && { organizationId }),
    ...(order && { key: order.id }),
  });
  const reader = () => ({ em: ctx.em.fork(), viewer: ctx.viewer });
  return changesSince({
    signals,
    pageSize: CHANGES_PAGE,
    from: positionCursor(from ?? (await newestPosition(reader()))),
    load: async (cursor) =>
      cursor ? changesAfter(reader(), readPositionCursor(cursor), order?.id ?? null) : [],
    cursorOf: ({ position }) => positionCursor(position),
  });
}
