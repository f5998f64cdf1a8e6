import type { MutationResolvers } from '../../../types.generated.ts';
import { reversePayment as reverse } from '../../reversePayment.service.ts';

export const reversePayment: NonNullable<MutationResolvers['reversePayment']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await reverse(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'PaymentReversed', paymentId: outcome.paymentId };
};
