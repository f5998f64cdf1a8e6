import type { AvailabilityResolvers } from '../../types.generated.ts';

export const Availability: AvailabilityResolvers = {
  nextArrival: ({ productId }, _args, ctx) => ctx.nextArrivalOfProduct.load(productId),
};
