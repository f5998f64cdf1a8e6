import { isStaff, type Viewer } from '@kontor/kit/viewer.ts';
import type { CreditHistoryEntryResolvers } from '../../types.generated.ts';

/** Who decided among the seller's people is for the seller. */
const forStaff = (viewer: Viewer, value: string | null | undefined): string | null =>
  isStaff(viewer) ? (value ?? null) : null;

const reference = (id: string | null | undefined) => (id ? { id } : null);

export const CreditHistoryEntry: CreditHistoryEntryResolvers = {
  amount: ({ amount, currency }) => ({ amount, currency }),
  original: ({ originalAmount: amount, originalCurrency: currency }) =>
    amount && currency ? { amount, currency } : null,
  order: ({ orderId }) => reference(orderId),
  invoice: ({ invoiceId }, _args, ctx) => (invoiceId ? ctx.invoiceById.load(invoiceId) : null),
  payment: ({ paymentId }, _args, ctx) => (paymentId ? ctx.paymentById.load(paymentId) : null),
  adjustment: ({ adjustmentId }, _args, ctx) =>
    adjustmentId ? ctx.adjustmentById.load(adjustmentId) : null,
  change: ({ changeId }, _args, ctx) => (changeId ? ctx.creditChangeById.load(changeId) : null),
  actor: ({ actor }, _args, { viewer }) => forStaff(viewer, actor),
  approvedBy: ({ approvedBy }, _args, { viewer }) => forStaff(viewer, approvedBy),
  at: ({ at }) => at.toISOString(),
};
