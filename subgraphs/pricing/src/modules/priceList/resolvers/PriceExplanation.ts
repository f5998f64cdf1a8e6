import type { PriceExplanationResolvers } from '../../types.generated.ts';

export const PriceExplanation: PriceExplanationResolvers = {
  rejected: ({ rejected, currency }) => rejected().map((price) => ({ ...price, currency })),
};
