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
    accounts: async (_parent, _arg, _ctx) => { /* Credit.accounts resolver is required because Credit.accounts exists but CreditMapper.accounts does not */ },
    ageing: async (_parent, _arg, _ctx) => { /* Credit.ageing resolver is required because Credit.ageing exists but CreditMapper.ageing does not */ },
    balance: async (_parent, _arg, _ctx) => { /* Credit.balance resolver is required because Credit.balance exists but CreditMapper.balance does not */ },
    day: async (_parent, _arg, _ctx) => { /* Credit.day resolver is required because Credit.day exists but CreditMapper.day does not */ },
    nextDue: async (_parent, _arg, _ctx) => { /* Credit.nextDue resolver is required because Credit.nextDue exists but CreditMapper.nextDue does not */ },
    shippingAllowedUntil: async (_parent, _arg, _ctx) => { /* Credit.shippingAllowedUntil resolver is required because Credit.shippingAllowedUntil exists but CreditMapper.shippingAllowedUntil does not */ },
    temporaryRaise: async (_parent, _arg, _ctx) => { /* Credit.temporaryRaise resolver is required because Credit.temporaryRaise exists but CreditMapper.temporaryRaise does not */ }
};
