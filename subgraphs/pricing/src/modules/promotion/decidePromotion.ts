import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { ChangeRequest } from '../approval/changeRequest.entity.ts';
import { promotionIdOf } from '../approval/mayDecide.ts';
import { PromotionSchema } from './promotion.entity.ts';

/** Lets a promotion hold, or not; false where somebody has decided on it. */
export async function decidePromotion(
  ctx: RequestContext,
  request: ChangeRequest,
  status: 'APPROVED' | 'REJECTED',
): Promise<boolean> {
  return move(ctx, promotionIdOf(request), 'ASKED', status);
}

/** Ends a promotion before its day; false where it has been ended. */
export function endApprovedPromotion(
  ctx: RequestContext,
  request: ChangeRequest,
): Promise<boolean> {
  return move(ctx, promotionIdOf(request), 'APPROVED', 'ENDED');
}

async function move(
  { em }: RequestContext,
  id: string,
  from: 'ASKED' | 'APPROVED',
  to: 'APPROVED' | 'REJECTED' | 'ENDED',
): Promise<boolean> {
  return (await em.nativeUpdate(PromotionSchema, { id, status: from }, { status: to })) > 0;
}
