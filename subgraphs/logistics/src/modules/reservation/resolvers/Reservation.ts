import type { ReservationResolvers } from '../../types.generated.ts';

export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.reservationById.load(id),
  order: ({ orderId }) => (orderId ? { id: orderId } : null),
  lines: ({ id }, _args, ctx) => ctx.linesOfReservation.load(id),
};
