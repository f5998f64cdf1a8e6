import { loaded } from '../../../../loaded.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { releaseReservation as release } from '../../reservation.service.ts';

export const releaseReservation: NonNullable<MutationResolvers['releaseReservation']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  if (!(await release(id, ctx))) {
    return {
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: 'There is no such reservation.',
      id,
    };
  }
  const reservation = loaded(await ctx.reservationById.load(id));
  return { __typename: 'ReservationReleased', reservation };
};
