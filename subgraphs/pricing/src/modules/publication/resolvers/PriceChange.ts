import type { PriceChangeResolvers } from '../../types.generated.ts';

export const PriceChange: PriceChangeResolvers = {
  product: ({ productId: id }) => ({ id }),
  before: ({ before, currency }) => before.map((step) => ({ ...step, currency })),
  after: ({ after, currency }) => after.map((step) => ({ ...step, currency })),
  movePercent: ({ move }) => move,
  cost: ({ cost: amount, currency }) => (amount === null ? null : { amount, currency }),
  floor: ({ floor: amount, currency }) => (amount === null ? null : { amount, currency }),
};
