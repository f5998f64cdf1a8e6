import type { PaymentReversedResolvers } from '../../types.generated.ts';
import { foundPayment } from '../foundPayment.ts';

export const PaymentReversed: PaymentReversedResolvers = {
  payment: ({ paymentId }, _args, ctx) => foundPayment(ctx, paymentId),
};
