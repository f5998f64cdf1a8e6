import type { MutationResolvers } from '../../../types.generated.ts';
import { closePeriod as close } from '../../closePeriod.service.ts';

export const closePeriod: NonNullable<MutationResolvers['closePeriod']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await close(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'PeriodClosed', sellerId: outcome.sellerId };
};
