import { sumAmounts } from '@kontor/kit/money.ts';
import type { SettlementResolvers } from '../../types.generated.ts';

export const Settlement: SettlementResolvers = {
  invoices: ({ id }, _args, ctx) => ctx.invoicesOfOrder.load(id),
  invoiced: async ({ id, currency }, _args, ctx) => {
    const invoices = await ctx.invoicesOfOrder.load(id);
    return { amount: sumAmounts(invoices.map((invoice) => invoice.totalWithVat)), currency };
  },
  paid: async ({ id, currency }, _args, ctx) => {
    const invoices = await ctx.invoicesOfOrder.load(id);
    return { amount: sumAmounts(invoices.map((invoice) => invoice.paid)), currency };
  },
};
