import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { Context } from '../../context.ts';
import { confirmHold, releaseOrder } from './hold.service.ts';
import type { PlacedOrder } from './reservation.events.ts';

/** What orders do to the goods set aside for them. */
export const reservationConsumers = {
  'order.placed': ({ payload }: EventEnvelope, ctx: Context) =>
    confirmHold(payload as PlacedOrder, ctx),
  'order.cancelled': ({ payload }: EventEnvelope, ctx: Context) =>
    releaseOrder((payload as { orderId: string }).orderId, ctx),
};
