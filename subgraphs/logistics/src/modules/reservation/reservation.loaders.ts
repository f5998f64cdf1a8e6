import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  linesOfReservations,
  type ReservationLineRow,
  type ReservationRow,
  reservationsById,
} from './reservation.queries.ts';

export type ReservationLoaders = ReturnType<typeof createReservationLoaders>;

export function createReservationLoaders(ctx: RequestContext) {
  return {
    reservationById: loadOne<string, ReservationRow>(
      (ids) => reservationsById(ctx, ids),
      (reservation) => reservation.id,
    ),
    linesOfReservation: loadMany<string, ReservationLineRow>(
      (ids) => linesOfReservations(ctx, ids),
      (line) => line.reservationId,
    ),
  };
}
