import type { PeriodClosedResolvers } from '../../types.generated.ts';
import { foundSeller } from '../foundSeller.ts';

export const PeriodClosed: PeriodClosedResolvers = {
  sellerEntity: ({ sellerId }, _args, ctx) => foundSeller(ctx, sellerId),
};
