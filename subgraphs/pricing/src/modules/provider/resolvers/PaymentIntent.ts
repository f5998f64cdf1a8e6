import type { PaymentIntentResolvers } from '../../types.generated.ts';

export const PaymentIntent: PaymentIntentResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
  seller: ({ sellerId: id }) => ({ id }),
  amount: ({ amount, currency }) => ({ amount, currency }),
  invoices: async ({ invoiceIds }, _args, ctx) => {
    const invoices = await Promise.all(invoiceIds.map((id) => ctx.invoiceById.load(id)));
    return invoices.filter((invoice) => invoice !== null);
  },
  address: ({ address, status }) => (status === 'CREATED' ? address : null),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  payment: ({ paymentId }, _args, ctx) => (paymentId ? ctx.paymentById.load(paymentId) : null),
};
