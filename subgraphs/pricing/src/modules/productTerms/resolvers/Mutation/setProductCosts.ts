import type { MutationResolvers } from '../../../types.generated.ts';
import { setProductCosts as set } from '../../setTerms.service.ts';

export const setProductCosts: NonNullable<MutationResolvers['setProductCosts']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input);
  return outcome.ok ? { __typename: 'ProductCostsSet', changed: outcome.changed } : outcome;
};
