import { roundAmount, subtract } from '@kontor/kit/money.ts';
import { actorOf, hasScope, isStaff } from '@kontor/kit/viewer.ts';
import { refuseDecision } from '../../approval/domain/refuseDecision.ts';
import type { AdjustmentResolvers } from '../../types.generated.ts';

export const Adjustment: AdjustmentResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
  seller: ({ sellerId: id }) => ({ id }),
  contract: ({ contractId: id }) => (id ? { id } : null),
  isDebit: ({ direction }) => direction === 'DEBIT',
  amount: ({ amount, currency }) => ({ amount, currency }),
  vat: ({ vat: amount, currency }) => ({ amount, currency }),
  invoice: ({ invoiceId }, _args, ctx) => (invoiceId ? ctx.invoiceById.load(invoiceId) : null),
  unallocated: ({ amount, allocated, reversed, direction, status, currency }) => {
    const isOpen = direction === 'CREDIT' && status === 'BOOKED';
    const open = isOpen ? subtract(subtract(amount, allocated), reversed) : '0';
    return { amount: roundAmount(open), currency };
  },
  askedBy: ({ askedBy }, _args, { viewer }) => (isStaff(viewer) ? askedBy : null),
  askedAt: ({ askedAt }) => askedAt.toISOString(),
  decidedBy: ({ decidedBy }, _args, { viewer }) => (isStaff(viewer) ? (decidedBy ?? null) : null),
  decisionReason: ({ decisionReason }, _args, { viewer }) =>
    isStaff(viewer) ? (decisionReason ?? null) : null,
  viewerCanDecide: (adjustment, _args, { viewer }) =>
    isStaff(viewer) &&
    hasScope(viewer, 'credit:approve') &&
    adjustment.status === 'ASKED' &&
    refuseDecision(adjustment, actorOf(viewer)) === null,
};
