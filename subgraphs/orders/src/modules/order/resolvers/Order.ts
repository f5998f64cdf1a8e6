import { isId } from '@kontor/kit/ids.ts';
import type { OrderResolvers } from '../../types.generated.ts';
import { viewerCanApprove, viewerCanCancel } from '../order.service.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, ctx) => (isId(id) ? ctx.orderById.load(id) : null),
  placedBy: ({ placedByUserId }) => (placedByUserId ? { id: placedByUserId } : null),
  organization: ({ organizationId }) => ({ id: organizationId }),
  contract: ({ contractId }) => (contractId ? { id: contractId } : null),
  deliveryAddress: ({ deliveryAddressId }) =>
    deliveryAddressId ? { id: deliveryAddressId } : null,
  lines: ({ id }, _args, ctx) => ctx.linesOfOrder.load(id),
  total: ({ total: amount, currency }) => ({ amount, currency }),
  totalVat: ({ totalVat: amount, currency }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, currency }) => ({ amount, currency }),
  holds: ({ id }, _args, ctx) => ctx.holdsOfOrder.load(id),
  history: ({ id }, _args, ctx) => ctx.changesOfOrder.load(id),
  viewerCanCancel: (order, _args, { viewer }) => viewerCanCancel(order, viewer),
  viewerCanApprove: (order, _args, { viewer }) => viewerCanApprove(order, viewer),
};
