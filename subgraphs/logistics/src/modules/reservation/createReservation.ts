import { newId } from '@kontor/kit/ids.ts';
import type { Context } from '../../context.ts';
import type { StockPart } from '../stock/domain/splitByWarehouse.ts';
import {
  type Reservation,
  ReservationLineSchema,
  ReservationSchema,
} from './reservation.entity.ts';

type NewReservation = Pick<
  Reservation,
  'organizationId' | 'orderId' | 'holdKey' | 'status' | 'expiresAt'
>;

/** Writes down for whom the parts were set aside. */
export function createReservation(
  { organizationId, orderId, holdKey, status, expiresAt }: NewReservation,
  parts: StockPart[],
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
  return reservation;
}
