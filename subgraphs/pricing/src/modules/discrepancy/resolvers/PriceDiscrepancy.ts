import { moment } from '../../../moment.ts';
import type { PriceDiscrepancyResolvers } from '../../types.generated.ts';

export const PriceDiscrepancy: PriceDiscrepancyResolvers = {
  list: async ({ listId }, _args, ctx) => {
    const list = await ctx.priceListById.load(listId);
    if (!list) throw new Error(`The list ${listId} of a discrepancy is gone.`);
    return list;
  },
  product: ({ productId: id }) => ({ id }),
  portal: ({ portal, currency }) => portal.map((step) => ({ ...step, currency })),
  erp: ({ erp, currency }) => erp.map((step) => ({ ...step, currency })),
  foundAt: ({ foundAt }) => moment(foundAt),
  seenAt: ({ seenAt }) => moment(seenAt),
  closedAt: ({ closedAt }) => closedAt && moment(closedAt),
};
