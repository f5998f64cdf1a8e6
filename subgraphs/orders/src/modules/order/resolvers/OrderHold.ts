import { hasScope } from '@kontor/kit/viewer.ts';
import type { OrderHoldResolvers } from '../../types.generated.ts';

export const OrderHold: OrderHoldResolvers = {
  message: ({ kind, needed, currency }, _args, { viewer }) => {
    if (kind === 'APPROVAL') return 'Waits for the approval of a colleague.';
    if (kind === 'STOCK') return 'The goods are no longer set aside.';
    if (needed === null || !hasScope(viewer, 'credit:read')) return 'Needs finance approval.';
    return kind === 'SHIPPING'
      ? `Goods leave once ${needed} ${currency} are paid.`
      : `Waits for credit: ${needed} ${currency} are lacking.`;
  },
  needed: ({ needed, currency }) => (needed === null ? null : { amount: needed, currency }),
};
