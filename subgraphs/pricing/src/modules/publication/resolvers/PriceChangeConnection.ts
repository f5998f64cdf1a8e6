import type { PriceChangeConnectionResolvers } from '../../types.generated.ts';

export const PriceChangeConnection: PriceChangeConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
