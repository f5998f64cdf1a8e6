import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import { namedActor } from './actor.ts';
import { checkCredit, releaseCredit } from './creditCheck.ts';
import { isHeldBack } from './domain/statusForHolds.ts';
import { lockOrder, ordersById } from './order.queries.ts';
import { applyCredit, settleHolds } from './orderHolds.ts';

/** One order, or all of an organization that wait for credit. */
export type CreditRecheck = { orderId: string } | { organizationId: string };

/**
 * Has credit asked again soon, in a job: a consumer's transaction is no place to wait for another
 * subgraph. It is queued with the transaction, so that a payment that comes while an order is being
 * put on hold is not missed.
 */
export function queueCreditRecheck(ctx: RequestContext, recheck: CreditRecheck): void {
  const key = 'orderId' in recheck ? recheck.orderId : recheck.organizationId;
  ctx.jobs.add('recheckCredit', recheck, { key });
}

/** Asks credit again for orders that wait for it, oldest first: a payment lifts a hold by itself. */
export async function recheckCredit(recheck: CreditRecheck, ctx: RequestContext): Promise<void> {
  const ids =
    'orderId' in recheck
      ? [recheck.orderId]
      : await ordersWaitingForCredit(ctx, recheck.organizationId);
  let failure: unknown;
  for (const id of ids) {
    try {
      await recheckOrder(ctx, id);
    } catch (error) {
      // The others don't wait for it; the job is tried again for what failed.
      ctx.logger.warn({ err: error, orderId: id }, 'credit of an order not looked at again');
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

async function recheckOrder(ctx: RequestContext, orderId: string): Promise<void> {
  const [order] = await ordersById(ctx, [orderId]);
  if (!order || !isHeldBack(order.status)) return;
  const credit = await checkCredit(ctx, order);
  const isStillWanted = await ctx.em.transactional(async () => {
    const locked = await lockOrder(ctx, orderId);
    if (!locked || !isHeldBack(locked.status)) return locked?.status !== 'CANCELLED';
    await applyCredit(ctx, locked, credit);
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
