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

/**
 * Nobody confirmed a reservation in time: its goods are free again. Said once more when the order
 * comes after all and the goods are gone; `shortages` then tells what it lacks.
 */
export function recordExpiry(
  {
    id: reservationId,
    orderId,
    organizationId,
  }: Pick<Reservation, 'id' | 'orderId' | 'organizationId'>,
  ctx: RequestContext,
  shortages: Shortage[] = [],
): void {
  const payload = { reservationId, orderId, organizationId, shortages };
  ctx.events.record('reservation.expired', orderId ?? reservationId, payload, { organizationId });
}

/** `order.placed` of orders, as far as stock is concerned. */
export interface PlacedOrder {
  orderId: string;
  organizationId: string;
  stockHoldKey: string;
  lines: ReadonlyArray<{ id: string; productId: string; quantity: string }>;
}
