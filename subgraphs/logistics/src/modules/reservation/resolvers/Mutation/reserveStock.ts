import { loaded } from '../../../../loaded.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { reserveStock as reserve } from '../../reservation.service.ts';
import { stockShort } from '../../stockShort.ts';

export const reserveStock: NonNullable<MutationResolvers['reserveStock']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await reserve({ ...input, hours: input.hours ?? 24 }, ctx);
  if (outcome.ok) {
    const reservation = loaded(await ctx.reservationById.load(outcome.reservationId));
    return { __typename: 'StockReserved', reservation };
  }
  if ('code' in outcome) return outcome;
  if (outcome.refusal === 'SHORT') return stockShort(outcome.shortages);
  const { field, reason } = outcome;
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', message: reason, field };
};
