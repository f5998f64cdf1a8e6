import { isId } from '@kontor/kit/ids.ts';
import type { OrderLineResolvers } from '../../types.generated.ts';

export const OrderLine: OrderLineResolvers = {
  __resolveReference: ({ id }, ctx) => (isId(id) ? ctx.orderLineById.load(id) : null),
  product: ({ productId }) => ({ id: productId }),
  project: ({ projectId: id }) => (id ? { id } : null),
  unitPrice: ({ unitPrice: amount, currency }) => ({ amount, currency }),
  total: ({ total: amount, currency }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, currency }) => ({ amount, currency }),
};
