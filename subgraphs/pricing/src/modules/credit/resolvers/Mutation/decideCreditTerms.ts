import type { MutationResolvers } from '../../../types.generated.ts';
import { decideCreditTerms as decide } from '../../creditDecision.service.ts';

export const decideCreditTerms: NonNullable<MutationResolvers['decideCreditTerms']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await decide(ctx, input);
  if (!outcome.ok) return outcome;
  const { organizationId, changeId, isApproved } = outcome;
  return isApproved
    ? { __typename: 'CreditTermsSet', organizationId, changeId }
    : { __typename: 'CreditChangeRejected', changeId };
};
