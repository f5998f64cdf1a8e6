import type { PriceDiscrepancyConnectionResolvers } from '../../types.generated.ts';

export const PriceDiscrepancyConnection: PriceDiscrepancyConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
