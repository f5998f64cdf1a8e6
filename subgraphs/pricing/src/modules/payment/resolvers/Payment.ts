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
    contract: async (_parent, _arg, _ctx) => { /* Payment.contract resolver is required because Payment.contract exists but PaymentMapper.contract does not */ },
    seller: async (_parent, _arg, _ctx) => { /* Payment.seller resolver is required because Payment.seller exists but PaymentMapper.seller does not */ }
};
