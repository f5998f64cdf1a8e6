import type { PriceDiscountResolvers } from '../../types.generated.ts';

export const PriceDiscount: PriceDiscountResolvers = {
  from: ({ from: amount, currency }) => ({ amount, currency }),
  to: ({ to: amount, currency }) => ({ amount, currency }),
};
