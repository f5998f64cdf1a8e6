import { moment } from '../../../moment.ts';
import type { PricePublicationResolvers } from '../../types.generated.ts';
import { viewerMay } from '../draft.service.ts';
import { firstWrongRows, listChanges, movesOfDraft } from '../listChanges.ts';

export const PricePublication: PricePublicationResolvers = {
  list: async ({ listId }, _args, ctx) => {
    const list = await ctx.priceListById.load(listId);
    if (!list) throw new Error(`The list ${listId} of a publication is gone.`);
    return list;
  },
  madeAt: ({ madeAt }) => moment(madeAt),
  submittedAt: ({ submittedAt }) => submittedAt && moment(submittedAt),
  decidedAt: ({ decidedAt }) => decidedAt && moment(decidedAt),
  publishedAt: ({ publishedAt }) => publishedAt && moment(publishedAt),
  restores: ({ restoresId }, _args, ctx) =>
    restoresId === null ? null : ctx.priceDraftById.load(restoresId),
  moves: ({ id }, _args, ctx) => movesOfDraft(ctx, id),
  changes: ({ id: draftId }, { show, ...args }, ctx) => listChanges(ctx, { draftId, show }, args),
  wrongRows: ({ id }, { first }, ctx) => firstWrongRows(ctx, id, first ?? 20),
  viewerCanSubmit: (draft, _args, ctx) => viewerMay(ctx, draft, 'SUBMIT'),
  viewerCanApprove: (draft, _args, ctx) => viewerMay(ctx, draft, 'APPROVE'),
};
