import type { Context } from '../../context.ts';
import type { PlannedShipment } from './domain/allotReserved.ts';
import { shipmentNumber } from './domain/shipmentNumber.ts';
import { ShipmentLineSchema, ShipmentSchema, TrackingEventSchema } from './shipment.entity.ts';
import { recordDispatched } from './shipment.events.ts';
import { takeNumbers } from './shipping.queries.ts';

type Order = { id: string; organizationId: string };
type Carriage = { carrier?: string | null; trackingNumber?: string | null };

/** Writes the shipments of an order with their lines, numbers, first tracking events and the news of them. */
export async function dispatchShipments(
  planned: ReadonlyArray<PlannedShipment & { id: string }>,
  order: Order,
  carriage: Carriage,
  ctx: Context,
): Promise<void> {
  const year = ctx.now().getUTCFullYear();
  const first = await takeNumbers(ctx, year, planned.length);
  for (const [index, shipment] of planned.entries()) {
    const number = shipmentNumber(year, first + index);
    writeShipment({ ...shipment, number }, order, carriage, ctx);
    recordDispatched(
      {
        shipmentId: shipment.id,
        number,
        orderId: order.id,
        organizationId: order.organizationId,
        lines: shipment.lines.map(({ line: { id, productId }, quantity }) => ({
          orderLineId: id,
          productId,
          quantity,
        })),
        at: ctx.now(),
      },
      ctx,
    );
  }
}

function writeShipment(
  { id, number, warehouseId, lines }: PlannedShipment & { id: string; number: string },
  { id: orderId, organizationId }: Order,
  { carrier, trackingNumber }: Carriage,
  { em, now }: Context,
): void {
  const shipment = em.create(ShipmentSchema, {
    id,
    organizationId,
    orderId,
    warehouseId,
    number,
    status: 'DISPATCHED',
    carrier: carrier ?? null,
    trackingNumber: trackingNumber ?? null,
    shippedAt: now(),
    deliveredAt: null,
  });
  for (const { line, quantity } of lines) {
    const { id: orderLineId, productId, sku, name } = line;
    em.create(ShipmentLineSchema, {
      shipment,
      organizationId,
      orderLineId,
      productId,
      sku,
      name,
      quantity,
    });
  }
  em.create(TrackingEventSchema, {
    shipment,
    eventId: 'kontor:dispatched',
    organizationId,
    status: 'DISPATCHED',
    at: now(),
    place: null,
    note: null,
    recordedAt: now(),
  });
}
