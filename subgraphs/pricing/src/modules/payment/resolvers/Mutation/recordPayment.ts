import type { MutationResolvers } from '../../../types.generated.ts';
import { recordPayment as record } from '../../payment.service.ts';

export const recordPayment: NonNullable<MutationResolvers['recordPayment']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await record(ctx, input);
  if (!outcome.ok) return outcome;
  const payment = await ctx.paymentById.load(outcome.paymentId);
  if (!payment) throw new Error(`The recorded payment ${outcome.paymentId} is not there.`);
  return { __typename: 'PaymentRecorded', payment };
};
