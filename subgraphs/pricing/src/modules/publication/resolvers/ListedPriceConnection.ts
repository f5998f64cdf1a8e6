import type { ListedPriceConnectionResolvers } from '../../types.generated.ts';

export const ListedPriceConnection: ListedPriceConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
