import type { EventConsumer, RequestContext } from '@kontor/kit/subgraph.ts';
import { namedActor } from './actor.ts';
import { queueCreditRecheck } from './creditRecheck.ts';
import { statusesAfter, statusesOnTheWay } from './domain/fulfilment.ts';
import { isHeldBack } from './domain/statusForHolds.ts';
import {
  freeReservedLines,
  noteShipment,
  refreshProgress,
  reserveOpenLines,
} from './fulfilment.queries.ts';
import { moveOrder } from './moveOrder.ts';
import { lockOrder } from './order.queries.ts';
import { liftHold, putHold, settleHolds } from './orderHolds.ts';

/*
 * What orders does about the facts of logistics and pricing. Each may come twice, late or out of
 * order; an order that is unknown here (its checkout died) is nobody's.
 */

interface ShipmentPayload {
  shipmentId: string;
  number?: string;
  orderId: string;
  lines: Array<{ orderLineId: string; quantity: string }>;
}

async function pickingStarted({ orderId }: { orderId: string }, ctx: RequestContext) {
  const order = await lockOrder(ctx, orderId);
  if (!order) return;
  const to = statusesOnTheWay(order.status, 'PICKING');
  await moveOrder(ctx, order, { to, actor: namedActor(ctx.viewer, null) });
}

async function shipmentReported(
  { shipmentId, orderId, lines, number }: ShipmentPayload,
  isDelivered: boolean,
  ctx: RequestContext,
) {
  const order = await lockOrder(ctx, orderId);
  if (!order) return;
  await noteShipment(ctx, { shipmentId, orderId, lines, isDelivered });
  const to = statusesAfter(order.status, await refreshProgress(ctx, orderId));
  await moveOrder(ctx, order, { to, actor: namedActor(ctx.viewer, null), reason: number ?? null });
}

/** The usual confirmation of what was set aside at checkout says nothing new. */
async function stockConfirmed({ orderId }: { orderId: string }, ctx: RequestContext) {
  const order = await lockOrder(ctx, orderId);
  if (!order || !(await liftHold(ctx, orderId, 'STOCK'))) return;
  await reserveOpenLines(ctx, orderId);
  await settleHolds(ctx, order, { actor: namedActor(ctx.viewer, null), reason: null });
}

/** Its goods went to another; a reservation made by hand has no order. */
async function stockLost({ orderId }: { orderId?: string | null }, ctx: RequestContext) {
  const order = orderId ? await lockOrder(ctx, orderId) : undefined;
  if (!order || !isHeldBack(order.status)) return;
  await freeReservedLines(ctx, order.id);
  await putHold(ctx, order, 'STOCK');
  await settleHolds(ctx, order, { actor: namedActor(ctx.viewer, null), reason: null });
}

/** The event types promise their payloads. */
const taking =
  <Payload>(consume: (payload: Payload, ctx: RequestContext) => Promise<void> | void) =>
  async (event: Parameters<EventConsumer<RequestContext>>[0], ctx: RequestContext) => {
    await consume(event.payload as Payload, ctx);
  };

export const orderConsumers: Record<string, EventConsumer<RequestContext>> = {
  'picking.started': taking(pickingStarted),
  'shipment.dispatched': taking<ShipmentPayload>((payload, ctx) =>
    shipmentReported(payload, false, ctx),
  ),
  'shipment.delivered': taking<ShipmentPayload>((payload, ctx) =>
    shipmentReported(payload, true, ctx),
  ),
  'stock.confirmed': taking(stockConfirmed),
  'stock.lost': taking(stockLost),
  'reservation.expired': taking(stockLost),
  'credit.changed': taking<{ organizationId: string }>(({ organizationId }, ctx) =>
    queueCreditRecheck(ctx, { organizationId }),
  ),
  'credit.released': taking<{ orderId: string }>(({ orderId }, ctx) =>
    queueCreditRecheck(ctx, { orderId }),
  ),
};
