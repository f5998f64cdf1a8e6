import type { PriceStepResolvers } from '../../types.generated.ts';

export const PriceStep: PriceStepResolvers = {
  unitPrice: ({ unitPrice: amount, currency }) => ({ amount, currency }),
};
