import type { RejectedPriceResolvers } from '../../types.generated.ts';

export const RejectedPrice: RejectedPriceResolvers = {
  unitPrice: ({ unitPrice: amount, currency }) => ({ amount, currency }),
};
