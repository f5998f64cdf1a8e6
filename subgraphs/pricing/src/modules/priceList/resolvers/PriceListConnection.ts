import type { PriceListConnectionResolvers } from '../../types.generated.ts';

export const PriceListConnection: PriceListConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
