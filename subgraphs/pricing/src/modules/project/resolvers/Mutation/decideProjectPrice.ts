import type { MutationResolvers } from '../../../types.generated.ts';
import { decideProjectPrice as decide } from '../../priceDecision.service.ts';
import { projectPriceChanged } from '../../projectAnswers.ts';

export const decideProjectPrice: NonNullable<MutationResolvers['decideProjectPrice']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await decide(ctx, input);
  return outcome.ok ? projectPriceChanged(ctx, outcome.priceId) : outcome;
};
