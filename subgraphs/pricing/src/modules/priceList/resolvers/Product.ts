import { costOf, floorPriceOf, vatCodeOf } from '../../productTerms/productTerms.service.ts';
import type { ProductResolvers } from '../../types.generated.ts';
import { priceOf, tiersOf } from '../price.service.ts';

export const Product: ProductResolvers = {
  __resolveReference: (reference) => reference,
  price: ({ id, isPriceShown }, question, ctx) =>
    isPriceShown ? priceOf(ctx, id, question) : null,
  priceTiers: ({ id, isPriceShown }, question, ctx) =>
    isPriceShown ? tiersOf(ctx, id, question) : null,
  vatCode: ({ id }, _args, ctx) => vatCodeOf(ctx, id),
  cost: ({ id }, { date }, ctx) => costOf(ctx, id, date),
  floorPrice: ({ id }, { date }, ctx) => floorPriceOf(ctx, id, date),
};
