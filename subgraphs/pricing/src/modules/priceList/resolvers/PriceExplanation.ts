import type { PriceExplanationResolvers } from '../../types.generated.ts';
import { explainDiscounts } from '../domain/explainDiscounts.ts';

export const PriceExplanation: PriceExplanationResolvers = {
  level: ({ price }) => price.level,
  listName: ({ price }) => price.listName,
  tierFrom: ({ price }) => price.tierFrom,
  pricingDate: ({ price }) => price.pricingDate,
  validFrom: ({ price }) => price.validFrom,
  validUntil: ({ price }) => price.validUntil,
  listPrice: ({ price }) => ({ amount: price.listPrice, currency: price.listCurrency }),
  isVatIncluded: ({ price }) => price.isVatIncluded,
  discounts: ({ price }) => explainDiscounts(price),
  exchange: ({ price, exchange }) => [price.exchange, exchange].filter((each) => each !== null),
  rejected: ({ price }) => price.rejected(),
  promotions: ({ price }) => price.promotions,
  floor: ({ price: { floor: amount, currency } }) =>
    amount === null ? null : { amount, currency },
};
