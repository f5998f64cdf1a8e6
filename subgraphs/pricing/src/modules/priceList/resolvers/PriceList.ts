import { hasScope } from '@kontor/kit/viewer.ts';
import type { PriceListResolvers } from '../../types.generated.ts';

export const PriceList: Pick<
  PriceListResolvers,
  | 'contract'
  | 'currency'
  | 'id'
  | 'isConverted'
  | 'isVatIncluded'
  | 'level'
  | 'name'
  | 'priority'
  | 'rowCount'
  | 'segment'
  | 'validFrom'
  | 'validUntil'
  | '__resolveReference'
> = {
  __resolveReference: ({ id }, ctx) =>
    hasScope(ctx.viewer, 'pricelists:read') ? ctx.priceListById.load(id) : null,
  contract: ({ contractId }) => (contractId ? { id: contractId } : null),
  rowCount: async ({ id }, _args, ctx) => Number((await ctx.rowCountOfList.load(id))?.count ?? 0),
};
