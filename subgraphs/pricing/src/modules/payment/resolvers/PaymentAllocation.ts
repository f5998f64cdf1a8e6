import type { PaymentAllocationResolvers } from '../../types.generated.ts';

export const PaymentAllocation: PaymentAllocationResolvers = {
  invoice: async ({ invoiceId }, _args, ctx) => {
    const invoice = await ctx.invoiceById.load(invoiceId);
    if (!invoice) throw new Error(`The paid invoice ${invoiceId} is not there.`);
    return invoice;
  },
  amount: ({ amount, currency }) => ({ amount, currency }),
};
