import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ShipmentStatus } from './domain/shipmentStatus.ts';

/** Goods of an order as they left or arrived together. */
export interface MovedGoods {
  shipmentId: string;
  number: string;
  orderId: string;
  organizationId: string;
  lines: Array<{ orderLineId: string; productId: string; quantity: string }>;
  at: Date;
}

export function recordPickingStarted(
  { id: orderId, organizationId }: { id: string; organizationId: string },
  ctx: RequestContext,
): void {
  ctx.events.record('picking.started', orderId, { orderId, organizationId }, { organizationId });
}

export function recordDispatched(goods: MovedGoods, ctx: RequestContext): void {
  const { orderId, organizationId } = goods;
  ctx.events.record('shipment.dispatched', orderId, goods, { organizationId });
}

export function recordTracked(
  tracked: {
    shipmentId: string;
    orderId: string;
    organizationId: string;
    status: ShipmentStatus;
    at: Date;
  },
  ctx: RequestContext,
): void {
  const { orderId, organizationId } = tracked;
  ctx.events.record('shipment.tracked', orderId, tracked, { organizationId });
}

export function recordDelivered(goods: MovedGoods, ctx: RequestContext): void {
  const { orderId, organizationId } = goods;
  ctx.events.record('shipment.delivered', orderId, goods, { organizationId });
}
