import { changeAsked } from '../../../approval/changeAsked.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { endPromotion as ask } from '../../promotion.service.ts';

export const endPromotion: NonNullable<MutationResolvers['endPromotion']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await ask(ctx, input);
  return outcome.ok ? changeAsked(ctx, outcome.requestId) : outcome;
};
