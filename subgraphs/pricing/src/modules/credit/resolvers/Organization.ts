import type { OrganizationResolvers } from '../../types.generated.ts';
import { listCreditHistory } from '../listCreditHistory.ts';
import { shownCredit } from '../shownCredit.ts';

export const Organization: Pick<
  OrganizationResolvers,
  'credit' | 'creditHistory' | 'id' | 'payer' | '__resolveReference'
> = {
  __resolveReference: ({ id }) => ({ id }),
  credit: ({ id }, { asOf }, ctx) => shownCredit(ctx, id, asOf ?? null),
  creditHistory: ({ id }, page, ctx) => listCreditHistory(ctx, id, page),
  payer: async ({ id }, _args, ctx) => {
    const payerId = (await ctx.customerById.load(id))?.payerId;
    return payerId ? { id: payerId } : null;
  },
};
