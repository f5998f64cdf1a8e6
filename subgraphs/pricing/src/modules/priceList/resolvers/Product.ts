import type { ProductResolvers } from '../../types.generated.ts';
import { priceOf, tiersOf } from '../price.service.ts';

export const Product: ProductResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  price: ({ id }, { quantity, date }, ctx) => priceOf(ctx, id, quantity, date),
  priceTiers: ({ id }, { date }, ctx) => tiersOf(ctx, id, date),
};
