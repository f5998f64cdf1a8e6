import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { applyDiscounts } from '../matrix/applyDiscounts.ts';
import { applyFloorMargins } from '../productTerms/applyFloorMargins.ts';
import { decidePromotion, endApprovedPromotion } from '../promotion/decidePromotion.ts';
import type { ChangeRequest } from './changeRequest.entity.ts';
import type { PriceChangeKind } from './domain/priceChange.ts';

/** What an approved change does; false where what it changes is no longer as it was when it was asked for. */
type Apply = (ctx: RequestContext, request: ChangeRequest) => Promise<boolean>;

export const applyChange: Readonly<Record<PriceChangeKind, Apply>> = {
  DISCOUNTS: applyDiscounts,
  FLOOR_MARGINS: applyFloorMargins,
  PROMOTION: (ctx, request) => decidePromotion(ctx, request, 'APPROVED'),
  PROMOTION_END: endApprovedPromotion,
};

/** What a rejection does besides; most changes leave nothing behind. */
export const rejectChange: Readonly<Partial<Record<PriceChangeKind, Apply>>> = {
  PROMOTION: (ctx, request) => decidePromotion(ctx, request, 'REJECTED'),
};
