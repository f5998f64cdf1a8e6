import { loadOne } from '@kontor/kit/loaders.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { PriceListSchema } from './priceList.entity.ts';
import { countPrices } from './priceList.queries.ts';

export const loadPriceLists = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(PriceListSchema, { id: { $in: ids } }),
    (list) => list.id,
  );

export const loadRowCounts = (ctx: RequestContext) =>
  loadOne(
    (ids) => countPrices(ctx, ids, sellerDay(ctx.now())),
    ({ listId }) => listId,
  );
