import type { InvoiceResolvers } from '../../types.generated.ts';

export const Invoice: InvoiceResolvers = {
  document: ({ id }, _args, ctx) => ctx.paperOfInvoice.load(id),
};
