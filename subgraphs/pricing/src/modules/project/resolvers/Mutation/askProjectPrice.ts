import type { MutationResolvers } from '../../../types.generated.ts';
import { projectPriceChanged } from '../../projectAnswers.ts';
import { askProjectPrice as ask } from '../../projectPrice.service.ts';

export const askProjectPrice: NonNullable<MutationResolvers['askProjectPrice']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await ask(ctx, input);
  return outcome.ok ? projectPriceChanged(ctx, outcome.priceId) : outcome;
};
