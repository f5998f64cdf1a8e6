import { loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { PriceListSchema } from './priceList.entity.ts';
import { countRows } from './priceList.queries.ts';

export const loadPriceLists = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(PriceListSchema, { id: { $in: ids } }),
    (list) => list.id,
  );

export const loadRowCounts = (ctx: RequestContext) =>
  loadOne(
    (ids) => countRows(ctx, ids),
    ({ listId }) => listId,
  );
