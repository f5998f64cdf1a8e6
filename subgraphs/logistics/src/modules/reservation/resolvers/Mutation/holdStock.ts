import type { MutationResolvers } from '../../../types.generated.ts';
import { holdStock as hold } from '../../hold.service.ts';
import { stockShort } from '../../stockShort.ts';

export const holdStock: NonNullable<MutationResolvers['holdStock']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await hold({ ...input, expiresAt: new Date(input.expiresAt) }, ctx);
  if (!outcome.ok) return stockShort(outcome.shortages);
  return {
    __typename: 'StockHeld',
    reservationId: outcome.reservationId,
    expiresAt: outcome.expiresAt.toISOString(),
  };
};
