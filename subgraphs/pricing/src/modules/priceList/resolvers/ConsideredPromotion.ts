import type { ConsideredPromotionResolvers } from '../../types.generated.ts';

export const ConsideredPromotion: ConsideredPromotionResolvers = {
  unitPrice: ({ unitPrice: amount, currency }) =>
    amount && currency ? { amount, currency } : null,
};
