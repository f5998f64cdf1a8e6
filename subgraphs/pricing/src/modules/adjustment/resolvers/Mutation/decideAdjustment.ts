import type { MutationResolvers } from '../../../types.generated.ts';
import { decideAdjustment as decide } from '../../decideAdjustment.service.ts';

export const decideAdjustment: NonNullable<MutationResolvers['decideAdjustment']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await decide(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'AdjustmentMade', adjustmentId: outcome.adjustmentId };
};
