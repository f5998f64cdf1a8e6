import type { PricedLineResolvers } from '../../types.generated.ts';

export const PricedLine: PricedLineResolvers = {
  product: ({ productId: id }) => ({ id }),
  price: ({ price }) => ({ price, exchange: null }),
  total: ({ total: amount, price: { currency } }) => ({ amount, currency }),
  vat: ({ vat: amount, price: { currency } }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, price: { currency } }) => ({ amount, currency }),
};
