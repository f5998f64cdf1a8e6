import type { OrderConnectionResolvers } from '../../types.generated.ts';

export const OrderConnection: OrderConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
