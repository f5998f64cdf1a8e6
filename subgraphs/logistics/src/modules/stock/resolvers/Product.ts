import type { ProductResolvers } from '../../types.generated.ts';
import { shownAvailability } from '../domain/shownAvailability.ts';
import { isCustomer } from '../isCustomer.ts';

export const Product: ProductResolvers = {
  availability: async ({ id }, _args, ctx) => ({
    productId: id,
    ...shownAvailability(await ctx.stockOfProduct.load(id), !isCustomer(ctx.viewer)),
  }),
  nextArrival: ({ id }, _args, ctx) => ctx.nextArrivalOfProduct.load(id),
};
