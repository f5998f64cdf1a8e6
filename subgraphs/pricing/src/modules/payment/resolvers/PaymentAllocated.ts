import type { PaymentAllocatedResolvers } from '../../types.generated.ts';
import { foundPayment } from '../foundPayment.ts';

export const PaymentAllocated: PaymentAllocatedResolvers = {
  payment: ({ paymentId }, _args, ctx) => foundPayment(ctx, paymentId),
};
