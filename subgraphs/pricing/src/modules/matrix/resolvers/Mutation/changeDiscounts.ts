import { changeAsked } from '../../../approval/changeAsked.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDiscounts as change } from '../../matrix.service.ts';

export const changeDiscounts: NonNullable<MutationResolvers['changeDiscounts']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await change(ctx, input);
  return outcome.ok ? changeAsked(ctx, outcome.requestId) : outcome;
};
