import { setPayer as set } from '../../../customer/payer.service.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setPayer: NonNullable<MutationResolvers['setPayer']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await set(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'PayerSet', organizationId: outcome.organizationId };
};
