import { changeAsked } from '../../../approval/changeAsked.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { proposePromotion as ask } from '../../promotion.service.ts';

export const proposePromotion: NonNullable<MutationResolvers['proposePromotion']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await ask(ctx, input);
  return outcome.ok ? changeAsked(ctx, outcome.requestId) : outcome;
};
