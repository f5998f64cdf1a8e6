import type { StockShortageResolvers } from '../../types.generated.ts';

export const StockShortage: StockShortageResolvers = {
  product: ({ productId }) => ({ id: productId }),
};
