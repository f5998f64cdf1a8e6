import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, hasScope, isStaff, requireScope } from '@kontor/kit/viewer.ts';
import { PromotionSchema } from '../promotion/promotion.entity.ts';
import type { ChangeRequest } from './changeRequest.entity.ts';
import { refuseDecision } from './domain/refuseDecision.ts';

/** Only who may sell below the floor price. */
const BELOW_FLOOR = 'prices:belowfloor';

/** Throws FORBIDDEN where a promotion may go below the floor and the viewer can't approve that. */
export async function requireMayDecide(ctx: RequestContext, request: ChangeRequest): Promise<void> {
  if (await goesBelowFloor(ctx, request)) requireScope(ctx.viewer, BELOW_FLOOR);
}

/** Whether a request waits for a decision that the viewer may take. */
export async function mayDecide(ctx: RequestContext, request: ChangeRequest): Promise<boolean> {
  const { viewer } = ctx;
  if (!isStaff(viewer) || !hasScope(viewer, 'pricelists:approve')) return false;
  if (refuseDecision(request, actorOf(viewer)) !== null) return false;
  return hasScope(viewer, BELOW_FLOOR) || !(await goesBelowFloor(ctx, request));
}

async function goesBelowFloor(ctx: RequestContext, request: ChangeRequest): Promise<boolean> {
  if (request.kind !== 'PROMOTION') return false;
  const id = promotionIdOf(request);
  return (await ctx.em.findOne(PromotionSchema, { id }))?.mayGoBelowFloor ?? false;
}

/** Of a request of kind PROMOTION or PROMOTION_END. */
export const promotionIdOf = ({ subject }: ChangeRequest): string =>
  subject.replace('Promotion:', '');
