import type { MutationResolvers } from '../../../types.generated.ts';
import { correctBalance as correct } from '../../adjustment.service.ts';

export const correctBalance: NonNullable<MutationResolvers['correctBalance']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await correct(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'AdjustmentMade', adjustmentId: outcome.adjustmentId };
};
