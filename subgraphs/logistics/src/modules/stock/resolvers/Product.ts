import type { ProductResolvers } from '../../types.generated.ts';
import { shownAvailability } from '../domain/shownAvailability.ts';
import { isCustomer } from '../isCustomer.ts';

export const Product: ProductResolvers = {
  availability: async ({ id, isShown }, _args, ctx) =>
    isShown
      ? {
          productId: id,
          ...shownAvailability(await ctx.stockOfProduct.load(id), !isCustomer(ctx.viewer)),
        }
      : null,
  nextArrival: ({ id, isShown }, _args, ctx) =>
    isShown ? ctx.nextArrivalOfProduct.load(id) : null,
};
