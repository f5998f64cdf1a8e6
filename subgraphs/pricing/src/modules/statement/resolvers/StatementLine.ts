import type { StatementLineResolvers } from '../../types.generated.ts';

export const StatementLine: StatementLineResolvers = {
  debit: ({ debit, currency }) => (debit === null ? null : { amount: debit, currency }),
  credit: ({ credit, currency }) => (credit === null ? null : { amount: credit, currency }),
  balance: ({ balance: amount, currency }) => ({ amount, currency }),
  invoice: ({ invoiceId }, _args, ctx) => (invoiceId ? ctx.invoiceById.load(invoiceId) : null),
  payment: ({ paymentId }, _args, ctx) => (paymentId ? ctx.paymentById.load(paymentId) : null),
  adjustment: ({ adjustmentId }, _args, ctx) =>
    adjustmentId ? ctx.adjustmentById.load(adjustmentId) : null,
};
