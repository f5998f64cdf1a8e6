import { roundAmount, subtract } from '@kontor/kit/money.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import type { PaymentResolvers } from '../../types.generated.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.paymentById.load(id),
  organization: ({ organizationId: id }) => ({ id }),
  seller: ({ sellerId: id }) => ({ id }),
  contract: ({ contractId: id }) => (id ? { id } : null),
  amount: ({ amount, currency }) => ({ amount, currency }),
  allocations: ({ id }, _args, ctx) => ctx.allocationsOfPayment.load(id),
  unallocated: ({ amount, allocated, reversed, currency }) => ({
    amount: roundAmount(subtract(subtract(amount, allocated), reversed)),
    currency,
  }),
  status: ({ reversedAt }) => (reversedAt ? 'REVERSED' : 'RECEIVED'),
  recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  reversal: ({ reversalReason: reason, reversedAt, reversedBy }, _args, { viewer }) => {
    if (!reason || !reversedAt) return null;
    const by = isStaff(viewer) ? (reversedBy ?? null) : null;
    return { reason, at: reversedAt.toISOString(), by };
  },
};
