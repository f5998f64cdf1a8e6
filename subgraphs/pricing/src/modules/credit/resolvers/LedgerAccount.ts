import type { LedgerAccountResolvers } from '../../types.generated.ts';

export const LedgerAccount: LedgerAccountResolvers = {
  seller: ({ sellerId: id }) => ({ id }),
  contract: ({ contractId: id }) => (id === null ? null : { id }),
  invoiced: ({ invoiced: amount, currency }) => ({ amount, currency }),
  shippedNotInvoiced: ({ shippedNotInvoiced: amount, currency }) => ({ amount, currency }),
  unallocated: ({ unallocated: amount, currency }) => ({ amount, currency }),
  balance: ({ balance: amount, currency }) => ({ amount, currency }),
};
