import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import type { ShipmentStatus } from './domain/shipmentStatus.ts';
import { trackingState } from './domain/trackingState.ts';
import { type Shipment, ShipmentSchema } from './shipment.entity.ts';
import { recordDelivered, recordTracked } from './shipment.events.ts';
import { eventsOfShipments, linesOfShipments } from './shipment.queries.ts';
import { addTrackingEvent } from './shipping.queries.ts';

export interface TrackingInput {
  shipmentId: string;
  status: ShipmentStatus;
  at: Date;
  place?: string | null;
  note?: string | null;
  eventId: string;
}

export type TrackingOutcome =
  | { ok: true; shipmentId: string }
  | { ok: false; refusal: 'UNKNOWN_SHIPMENT' | 'IN_THE_FUTURE' };

/** Carriers' clocks are not ours. */
const AHEAD_MS = 5 * 60_000;

/** Notes what the carrier tells of a shipment; told twice it is one event. */
export async function recordTracking(input: TrackingInput, ctx: Context): Promise<TrackingOutcome> {
  requireScope(ctx.viewer, 'shipments:write');
  if (input.at.getTime() > ctx.now().getTime() + AHEAD_MS)
    return { ok: false, refusal: 'IN_THE_FUTURE' };
  if (!isId(input.shipmentId)) return { ok: false, refusal: 'UNKNOWN_SHIPMENT' };
  return ctx.em.transactional(async () => {
    const shipment = await ctx.em.findOne(ShipmentSchema, input.shipmentId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!shipment) return { ok: false, refusal: 'UNKNOWN_SHIPMENT' };
    const { id: shipmentId, organizationId } = shipment;
    if (await addTrackingEvent(ctx, { ...input, shipmentId, organizationId }))
      await moveOn(shipment, input, ctx);
    return { ok: true, shipmentId };
  });
}

/** The state follows from all events, and the delivery is announced once. */
async function moveOn(
  shipment: Shipment,
  { status, at }: TrackingInput,
  ctx: Context,
): Promise<void> {
  const { id: shipmentId, orderId, organizationId, number } = shipment;
  const events = await eventsOfShipments(ctx, [shipmentId]);
  const state = trackingState(events.map((event) => ({ ...event, at: new Date(event.at) })));
  const isNewlyDelivered = state.deliveredAt !== null && !shipment.deliveredAt;
  Object.assign(shipment, state);
  recordTracked({ shipmentId, orderId, organizationId, status, at }, ctx);
  if (!isNewlyDelivered) return;
  const lines = (await linesOfShipments(ctx, [shipmentId])).map(
    ({ orderLineId, productId, quantity }) => ({
      orderLineId,
      productId,
      quantity,
    }),
  );
  recordDelivered(
    { shipmentId, number, orderId, organizationId, lines, at: state.deliveredAt ?? at },
    ctx,
  );
}
