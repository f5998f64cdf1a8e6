import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { Context } from '../../context.ts';
import { ReservationSchema } from '../reservation/reservation.entity.ts';
import type { ShipmentStatus } from '../shipment/domain/shipmentStatus.ts';
import { shipOrder, startPicking } from '../shipment/shipping.service.ts';
import { recordTracking } from '../shipment/tracking.service.ts';

/*
 * Plays the warehouse and the carrier of a demo, so that one person can watch an order through all
 * its states. What it does is what people and carriers do, by the same services.
 */

const PICKS_AFTER_MS = 2000;
const SHIPS_AFTER_MS = 2000;

const JOURNEY: ReadonlyArray<{ status: ShipmentStatus; afterMs: number }> = [
  { status: 'ACCEPTED', afterMs: 1000 },
  { status: 'IN_TRANSIT', afterMs: 3000 },
  { status: 'OUT_FOR_DELIVERY', afterMs: 6000 },
  { status: 'DELIVERED', afterMs: 9000 },
];

interface OrderJob {
  orderId: string;
}

interface TrackingJob {
  shipmentId: string;
  status: ShipmentStatus;
}

export const simulator = {
  consumers: {
    'order.statusChanged': async ({ payload }: EventEnvelope, ctx: Context) => {
      const { orderId, to } = payload as OrderJob & { to: string };
      if (to === 'CONFIRMED' && ctx.isSimulated('warehouse')) {
        ctx.jobs.add('simulatePicking', { orderId }, { runAt: later(ctx, PICKS_AFTER_MS) });
      }
      if (to === 'PICKING' && ctx.isSimulated('shipping')) {
        ctx.jobs.add('simulateShipping', { orderId }, { runAt: later(ctx, SHIPS_AFTER_MS) });
      }
    },
    'shipment.dispatched': async ({ payload }: EventEnvelope, ctx: Context) => {
      if (!ctx.isSimulated('carrier')) return;
      const { shipmentId } = payload as TrackingJob;
      for (const { status, afterMs } of JOURNEY) {
        ctx.jobs.add('simulateTracking', { shipmentId, status }, { runAt: later(ctx, afterMs) });
      }
    },
  },
  /** Goods of a customer may leave again: what was to be picked or shipped meanwhile goes on, oldest first. */
  goOn: async ({ payload }: EventEnvelope, ctx: Context) => {
    const { organizationId, level } = payload as { organizationId: string; level: string | null };
    if (level !== null && level !== 'WARN') return;
    const open = { organizationId, status: 'CONFIRMED' as const, orderId: { $ne: null } };
    const reservations = await ctx.em.find(ReservationSchema, open, { orderBy: { id: 'asc' } });
    for (const { orderId } of reservations) {
      if (ctx.isSimulated('warehouse')) ctx.jobs.add('simulatePicking', { orderId });
      if (ctx.isSimulated('shipping')) {
        ctx.jobs.add('simulateShipping', { orderId }, { runAt: later(ctx, SHIPS_AFTER_MS) });
      }
    }
  },
  jobs: {
    simulatePicking: async ({ orderId }: OrderJob, ctx: Context) => {
      await startPicking({ orderId, idempotencyKey: `simulator:${orderId}` }, ctx);
    },
    simulateShipping: async ({ orderId }: OrderJob, ctx: Context) => {
      await shipOrder(
        { orderId, carrier: 'Kontor Express', idempotencyKey: `simulator:${orderId}` },
        ctx,
      );
    },
    simulateTracking: async ({ shipmentId, status }: TrackingJob, ctx: Context) => {
      await recordTracking(
        { shipmentId, status, at: ctx.now(), eventId: `simulator:${status}` },
        ctx,
      );
    },
  },
};

const later = (ctx: Context, ms: number): Date => new Date(ctx.now().getTime() + ms);
