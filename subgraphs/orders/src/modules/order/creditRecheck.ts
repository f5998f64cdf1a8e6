import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import { namedActor } from './actor.ts';
import { checkCredit, releaseCredit } from './creditCheck.ts';
import { isHeldBack } from './domain/statusForHolds.ts';
import { lockOrder, ordersById } from './order.queries.ts';
import { liftHold, putHold, settleHolds } from './orderHolds.ts';

/** One order, or all of an organization that wait for credit. */
export interface CreditRecheck {
  organizationId: string;
  orderId?: string;
}

/** Asks credit again for orders that wait for it, oldest first: a payment lifts a hold by itself. */
export async function recheckCredit(
  { organizationId, orderId }: CreditRecheck,
  ctx: RequestContext,
): Promise<void> {
  const ids = orderId ? [orderId] : await ordersWaitingForCredit(ctx, organizationId);
  for (const id of ids) await recheckOrder(ctx, id);
}

async function recheckOrder(ctx: RequestContext, orderId: string): Promise<void> {
  const [order] = await ordersById(ctx, [orderId]);
  if (!order || !isHeldBack(order.status)) return;
  const credit = await checkCredit(ctx, order);
  const isStillWanted = await ctx.em.transactional(async () => {
    const locked = await lockOrder(ctx, orderId);
    if (!locked || !isHeldBack(locked.status)) return locked?.status !== 'CANCELLED';
    if (credit.isCovered) await liftHold(ctx, orderId, 'CREDIT_LIMIT');
    else await putHold(ctx, locked, 'CREDIT_LIMIT', credit.needed);
    const actor = namedActor(ctx.viewer, null);
    await settleHolds(ctx, locked, { actor, reason: null });
    return true;
  });
  // Cancelled between the question and the answer: what was taken again is nobody's.
  if (!isStillWanted) await releaseCredit(ctx, orderId);
}

async function ordersWaitingForCredit(
  ctx: RequestContext,
  organizationId: string,
): Promise<string[]> {
  const rows = await ctx.em
    .getKysely<Tables>()
    .selectFrom('order_hold')
    .select('order_id as orderId')
    .where('organization_id', '=', organizationId)
    .where('kind', '=', 'CREDIT_LIMIT')
    .orderBy('since')
    .orderBy('order_id')
    .execute();
  return rows.map((row) => row.orderId);
}
