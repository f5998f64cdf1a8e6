import type { MutationResolvers } from '../../../types.generated.ts';
import { endProjectPrice as end } from '../../priceDecision.service.ts';
import { projectPriceChanged } from '../../projectAnswers.ts';

export const endProjectPrice: NonNullable<MutationResolvers['endProjectPrice']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await end(ctx, input);
  return outcome.ok ? projectPriceChanged(ctx, outcome.priceId) : outcome;
};
