import { roundAmount, subtract } from '@kontor/kit/money.ts';
import type { PaymentResolvers } from '../../types.generated.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.paymentById.load(id),
  organization: ({ organizationId: id }) => ({ id }),
  amount: ({ amount, currency }) => ({ amount, currency }),
  allocations: ({ id }, _args, ctx) => ctx.allocationsOfPayment.load(id),
  unallocated: ({ amount, allocated, currency }) => ({
    amount: roundAmount(subtract(amount, allocated)),
    currency,
  }),
};
