import type { PricedPartResolvers } from '../../types.generated.ts';

export const PricedPart: PricedPartResolvers = {
  price: ({ price }) => ({ price, exchange: null }),
  total: ({ total: amount, price: { currency } }) => ({ amount, currency }),
  vat: ({ vat: amount, price: { currency } }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, price: { currency } }) => ({ amount, currency }),
};
