import { hasScope } from '@kontor/kit/viewer.ts';
import type { PriceResolvers } from '../../types.generated.ts';
import { grossUnitPrice } from '../domain/unitPrices.ts';

export const Price: PriceResolvers = {
  unitPrice: ({ unitPrice: amount, currency }) => ({ amount, currency }),
  unitPriceWithVat: ({ unitPrice, vatRate, currency }) => ({
    amount: grossUnitPrice(unitPrice, vatRate),
    currency,
  }),
  list: ({ listId }, _args, ctx) =>
    hasScope(ctx.viewer, 'pricelists:read') ? ctx.priceListById.load(listId) : null,
  explanation: (price) => price,
};
