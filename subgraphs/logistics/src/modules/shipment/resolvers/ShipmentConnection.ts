import type { ShipmentConnectionResolvers } from '../../types.generated.ts';

export const ShipmentConnection: ShipmentConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
