import type { MutationResolvers } from '../../../types.generated.ts';
import { setCreditTerms as setTerms } from '../../creditTerms.service.ts';

export const setCreditTerms: NonNullable<MutationResolvers['setCreditTerms']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await setTerms(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'CreditTermsSet', organization: { id: outcome.organizationId } };
};
