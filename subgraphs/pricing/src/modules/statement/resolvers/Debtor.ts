import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { daysBetween } from '../../credit/domain/calendar.ts';
import { shownAgeing } from '../../credit/shownAgeing.ts';
import type { DebtorResolvers } from '../../types.generated.ts';

export const Debtor: DebtorResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
  balance: ({ balance: amount, currency }) => ({ amount, currency }),
  overdue: ({ overdue: amount, currency }) => ({ amount, currency }),
  oldestOverdueDays: ({ oldestDueOn }, _args, { now }) =>
    oldestDueOn === null ? 0 : daysBetween(oldestDueOn, sellerDay(now())),
  ageing: (debtor) => shownAgeing(debtor, debtor.currency),
  block: async ({ organizationId }, _args, ctx) => {
    const credit = await ctx.creditOf.load({ organizationId, asOf: null });
    return credit?.block ? { ...credit.block, currency: credit.currency } : null;
  },
};
