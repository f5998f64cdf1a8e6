import type { ShortStockLineResolvers } from '../../types.generated.ts';

export const ShortStockLine: ShortStockLineResolvers = {
  product: ({ productId }) => ({ id: productId }),
};
