import type { MutationResolvers } from '../../../types.generated.ts';
import { payInvoices as pay } from '../../payInvoices.service.ts';

export const payInvoices: NonNullable<MutationResolvers['payInvoices']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await pay(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'PaymentBegun', intentId: outcome.intentId };
};
