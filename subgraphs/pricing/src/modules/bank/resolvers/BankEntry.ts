import type { BankEntryResolvers } from '../../types.generated.ts';
import { foundStatement } from '../findStatement.ts';

export const BankEntry: BankEntryResolvers = {
  statement: async ({ statementId }, _args, ctx) =>
    (await ctx.bankStatementById.load(statementId)) ?? foundStatement(ctx, statementId),
  amount: ({ amount, currency }) => (amount && currency ? { amount, currency } : null),
  account: ({ account }) => account || null,
  payerName: ({ payerName }) => payerName || null,
  purpose: ({ purpose }) => purpose || null,
  payer: ({ payerId: id }) => (id ? { id } : null),
  invoices: async ({ invoiceIds }, _args, ctx) => {
    const invoices = await Promise.all(invoiceIds.map((id) => ctx.invoiceById.load(id)));
    return invoices.filter((invoice) => invoice !== null);
  },
  payment: ({ paymentId }, _args, ctx) => (paymentId ? ctx.paymentById.load(paymentId) : null),
  fault: ({ faultField: field, faultValue: value, faultReason: reason }) =>
    field && reason ? { field, value: value ?? '', reason } : null,
  similarPayment: async ({ id }, _args, ctx) => {
    const similar = await ctx.similarPaymentOf.load(id);
    return similar ? ctx.paymentById.load(similar.paymentId) : null;
  },
};
