import type { MutationResolvers } from '../../../types.generated.ts';
import { writeOff as giveUp } from '../../adjustment.service.ts';

export const writeOff: NonNullable<MutationResolvers['writeOff']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await giveUp(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'AdjustmentMade', adjustmentId: outcome.adjustmentId };
};
