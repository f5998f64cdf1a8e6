import type { MutationResolvers } from '../../../types.generated.ts';
import { allocatePayment as allocate } from '../../allocatePayment.service.ts';

export const allocatePayment: NonNullable<MutationResolvers['allocatePayment']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await allocate(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'PaymentAllocated', paymentId: outcome.paymentId };
};
