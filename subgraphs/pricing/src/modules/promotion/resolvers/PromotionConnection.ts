import type { PromotionConnectionResolvers } from '../../types.generated.ts';

export const PromotionConnection: PromotionConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
