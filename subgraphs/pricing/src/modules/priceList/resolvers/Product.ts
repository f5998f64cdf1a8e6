import type { ProductResolvers } from '../../types.generated.ts';
import { priceOf, tiersOf } from '../price.service.ts';

export const Product: Pick<
  ProductResolvers,
  'id' | 'isPriceShown' | 'price' | 'priceTiers' | '__resolveReference'
> = {
  __resolveReference: (reference) => reference,
  price: ({ id, isPriceShown }, { quantity, date }, ctx) =>
    isPriceShown ? priceOf(ctx, id, quantity, date) : null,
  priceTiers: ({ id, isPriceShown }, { date }, ctx) =>
    isPriceShown ? tiersOf(ctx, id, date) : null,
};
