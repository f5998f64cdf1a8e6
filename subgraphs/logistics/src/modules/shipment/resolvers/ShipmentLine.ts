import type { ShipmentLineResolvers } from '../../types.generated.ts';

export const ShipmentLine: ShipmentLineResolvers = {
  product: ({ productId }) => ({ id: productId }),
};
