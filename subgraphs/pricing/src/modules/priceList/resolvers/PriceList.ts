import { hasScope } from '@kontor/kit/viewer.ts';
import type { PriceListResolvers } from '../../types.generated.ts';

export const PriceList: PriceListResolvers = {
  __resolveReference: ({ id }, ctx) =>
    hasScope(ctx.viewer, 'pricelists:read') ? ctx.priceListById.load(id) : null,
  rowCount: async ({ id }, _args, ctx) => Number((await ctx.rowCountOfList.load(id))?.count ?? 0),
};
