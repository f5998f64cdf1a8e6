import { hasScope } from '@kontor/kit/viewer.ts';
import type { PriceResolvers } from '../../types.generated.ts';
import { holdsFrom, holdsUntil } from '../domain/productPrice.ts';
import { grossUnitPrice } from '../domain/unitPrices.ts';
import { toldUnitPrice } from '../price.service.ts';

export const Price: PriceResolvers = {
  unitPrice: (told) => toldUnitPrice(told),
  unitPriceWithVat: (told) => {
    const { amount, currency } = toldUnitPrice(told);
    return { amount: grossUnitPrice(amount, told.price.vatRate), currency };
  },
  vatRate: ({ price }) => price.vatRate,
  list: ({ price: { listId } }, _args, ctx) =>
    hasScope(ctx.viewer, 'pricelists:read') ? ctx.priceListById.load(listId) : null,
  tierFrom: ({ price }) => holdsFrom(price),
  quantityLeft: ({ price }) => price.quantityLeft,
  validUntil: ({ price }) => holdsUntil(price),
  explanation: (told) => told,
};
