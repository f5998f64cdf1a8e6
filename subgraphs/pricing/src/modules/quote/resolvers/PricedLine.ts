import type { PricedLineResolvers } from '../../types.generated.ts';

export const PricedLine: PricedLineResolvers = {
  product: ({ productId: id }) => ({ id }),
  total: ({ total: amount, price: { currency } }) => ({ amount, currency }),
  vat: ({ vat: amount, price: { currency } }) => ({ amount, currency }),
  totalWithVat: ({ totalWithVat: amount, price: { currency } }) => ({ amount, currency }),
};
