import type { DiscountPreviewLineResolvers } from '../../types.generated.ts';

export const DiscountPreviewLine: DiscountPreviewLineResolvers = {
  product: ({ productId: id }) => ({ id }),
  before: ({ before: price }) => price && { price, exchange: null },
  after: ({ after: price }) => price && { price, exchange: null },
};
