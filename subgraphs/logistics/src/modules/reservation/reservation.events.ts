import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Shortage } from '../stock/stock.service.ts';
import type { Reservation } from './reservation.entity.ts';

/** The stock of an order is set aside for good. */
export function recordStockConfirmed(
  { orderId, organizationId, lines }: PlacedOrder,
  ctx: RequestContext,
): void {
  const payload = {
    orderId,
    organizationId,
    lines: lines.map(({ id, productId, quantity }) => ({ orderLineId: id, productId, quantity })),
  };
  ctx.events.record('stock.confirmed', orderId, payload, { organizationId });
}

/** An order was placed, but its hold had run out and somebody else has the goods. */
export function recordStockLost(
  { orderId, organizationId }: PlacedOrder,
  lines: Shortage[],
  ctx: RequestContext,
): void {
  const payload = { orderId, organizationId, lines };
  ctx.events.record('stock.lost', orderId, payload, { organizationId });
}

/** Nobody confirmed a reservation in time; its goods are free again. */
export function recordExpiry(
  { id: reservationId, orderId, organizationId }: Reservation,
  ctx: RequestContext,
): void {
  const payload = { reservationId, orderId, organizationId };
  ctx.events.record('reservation.expired', orderId ?? reservationId, payload, { organizationId });
}

/** `order.placed` of orders, as far as stock is concerned. */
export interface PlacedOrder {
  orderId: string;
  organizationId: string;
  stockHoldKey: string;
  lines: ReadonlyArray<{ id: string; productId: string; quantity: string }>;
}
