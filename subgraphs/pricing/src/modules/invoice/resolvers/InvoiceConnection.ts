import type { InvoiceConnectionResolvers } from '../../types.generated.ts';

export const InvoiceConnection: InvoiceConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
