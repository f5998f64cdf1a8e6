import { discountChangesOf } from '../../matrix/discountChanges.ts';
import { marginChangesOf } from '../../productTerms/applyFloorMargins.ts';
import type { ChangeRequestResolvers } from '../../types.generated.ts';
import { isPriceChange } from '../domain/priceChange.ts';
import { mayDecide, promotionIdOf } from '../mayDecide.ts';

export const ChangeRequest: ChangeRequestResolvers = {
  kind: ({ kind }) => {
    if (isPriceChange(kind)) return kind;
    throw new Error(`A change of kind ${kind} is not one of prices.`);
  },
  status: ({ decision }) => decision ?? 'ASKED',
  discounts: (request) => discountChangesOf(request),
  floorMargins: (request) => marginChangesOf(request),
  promotion: (request, _args, ctx) =>
    request.subject.startsWith('Promotion:')
      ? ctx.promotionById.load(promotionIdOf(request))
      : null,
  askedAt: ({ askedAt }) => askedAt.toISOString(),
  decidedAt: ({ decidedAt }) => decidedAt?.toISOString() ?? null,
  viewerCanDecide: (request, _args, ctx) => mayDecide(ctx, request),
};
