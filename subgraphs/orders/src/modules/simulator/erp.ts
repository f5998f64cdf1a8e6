import type { EventConsumer, RequestContext } from '@kontor/kit/subgraph.ts';
import { namedActor } from '../order/actor.ts';
import { isAllowed, type OrderStatus } from '../order/domain/orderTransitions.ts';
import { moveOrder } from '../order/moveOrder.ts';
import { lockOrder } from '../order/order.queries.ts';

/*
 * Stands in for the seller's ERP in the demo: takes every placed order on after a moment. The
 * consumers are there only where the ERP is simulated.
 */

const ANSWERS_AFTER_MS = 1_000;

function askErp(orderId: string, status: OrderStatus, ctx: RequestContext): void {
  if (status !== 'PLACED') return;
  const runAt = new Date(ctx.now().getTime() + ANSWERS_AFTER_MS);
  ctx.jobs.add('erp.confirmOrder', { orderId }, { runAt, key: orderId });
}

export const erpConsumers: Record<string, EventConsumer<RequestContext>> = {
  'order.placed': async ({ payload }, ctx) => {
    const { orderId, status } = payload as { orderId: string; status: OrderStatus };
    askErp(orderId, status, ctx);
  },
  'order.statusChanged': async ({ payload }, ctx) => {
    const { orderId, to } = payload as { orderId: string; to: OrderStatus };
    askErp(orderId, to, ctx);
  },
};

/** The ERP's answer; an order that went elsewhere meanwhile is left alone. */
export async function confirmByErp(
  { orderId }: { orderId: string },
  ctx: RequestContext,
): Promise<void> {
  const actor = namedActor(ctx.viewer, null);
  await ctx.em.transactional(async () => {
    const order = await lockOrder(ctx, orderId);
    if (!order || !isAllowed(order.status, 'CONFIRMED', actor.party)) return;
    await moveOrder(ctx, order, { to: ['CONFIRMED'], actor });
  });
}
