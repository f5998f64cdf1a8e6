import type { MutationResolvers } from '../../../types.generated.ts';
import { stopOrdering as stop } from '../../stopOrdering.service.ts';

export const stopOrdering: NonNullable<MutationResolvers['stopOrdering']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await stop(ctx, input);
  if (!outcome.ok) return outcome;
  return {
    __typename: 'CreditTermsSet',
    organizationId: outcome.organizationId,
    changeId: null,
  };
};
