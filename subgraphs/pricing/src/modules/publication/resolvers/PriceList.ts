import type { PriceListResolvers } from '../../types.generated.ts';
import { listDrafts } from '../listDrafts.ts';
import { listPrices } from '../listPrices.ts';

export const PriceList: Pick<
  PriceListResolvers,
  'isErpManaged' | 'prices' | 'publications' | '__resolveReference'
> = {
  prices: ({ id }, args, ctx) => listPrices(ctx, id, args),
  publications: ({ id: listId }, args, ctx) => listDrafts(ctx, { listId }, args),
};
