import type { CreditResolvers } from '../../types.generated.ts';

export const Credit: CreditResolvers = {
  limit: ({ limit, currency }) => (limit === null ? null : { amount: limit, currency }),
  exposure: ({ exposure: amount, currency }) => ({ amount, currency }),
  available: ({ available, currency }) =>
    available === null ? null : { amount: available, currency },
  overdue: ({ overdue: amount, currency }) => ({ amount, currency }),
  block: ({ block, currency }) =>
    block && {
      level: block.level,
      liftedBy: block.liftedBy === null ? null : { amount: block.liftedBy, currency },
    },
  invoiced: ({ invoiced: amount, currency }) => ({ amount, currency }),
  shippedNotInvoiced: ({ shippedNotInvoiced: amount, currency }) => ({ amount, currency }),
  openOrders: ({ openOrders: amount, currency }) => ({ amount, currency }),
  holds: ({ holds: amount, currency }) => ({ amount, currency }),
  unallocated: ({ unallocated: amount, currency }) => ({ amount, currency }),
  overdueThreshold: ({ overdueThreshold: amount, currency }) => ({ amount, currency }),
};
