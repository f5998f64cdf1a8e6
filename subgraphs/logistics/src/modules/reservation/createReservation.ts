import { newId } from '@kontor/kit/ids.ts';
import type { Context } from '../../context.ts';
import type { SetAside } from '../stock/stock.service.ts';
import {
  type Reservation,
  ReservationComponentSchema,
  ReservationLineSchema,
  ReservationSchema,
} from './reservation.entity.ts';

type NewReservation = Pick<
  Reservation,
  'organizationId' | 'orderId' | 'holdKey' | 'status' | 'expiresAt'
>;

/** Writes down for whom the parts were set aside, and what their kits are put together of. */
export function createReservation(
  { organizationId, orderId, holdKey, status, expiresAt }: NewReservation,
  { parts, kits }: Extract<SetAside, { ok: true }>,
  { em, now }: Context,
): Reservation {
  const reservation = em.create(ReservationSchema, {
    id: newId(),
    organizationId,
    orderId,
    holdKey,
    status,
    expiresAt,
    createdAt: now(),
  });
  for (const part of parts) {
    em.create(ReservationLineSchema, { reservation, organizationId, ...part });
  }
  for (const { productId: kitId, components } of kits) {
    for (const { productId: componentId, quantity } of components) {
      em.create(ReservationComponentSchema, {
        ...{ reservation, kitId, componentId, organizationId, quantity },
      });
    }
  }
  return reservation;
}
