import { badInput, forbidden } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { hasScope, organizationOf, requireScope, type Viewer } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type Actor, currentActor, partyOf } from './actor.ts';
import { checkCredit } from './creditCheck.ts';
import { queueCreditRecheck } from './creditRecheck.ts';
import { decideApproval } from './domain/decideApproval.ts';
import { allowedNext, isAllowed, type OrderStatus } from './domain/orderTransitions.ts';
import { freeReservedLines } from './fulfilment.queries.ts';
import { moveOrder } from './moveOrder.ts';
import { recordCancelled } from './order.events.ts';
import { lockOrder, type OrderRow } from './order.queries.ts';
import { applyCredit, liftAllHolds, liftHold, settleHolds } from './orderHolds.ts';

export type OrderOutcome =
  | { ok: true; orderId: string }
  | { ok: false; reason: 'NOT_FOUND'; id: string }
  | { ok: false; reason: RefusalReason; orderId: string; allowed: OrderStatus[] };

export type RefusalReason = 'STATE' | 'NOT_A_COLLEAGUE' | 'OWN_ORDER';

/** The seller takes a placed order on. */
export async function confirmOrder(
  input: { orderId: string; idempotencyKey: string },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'orders:confirm');
  return change('confirmOrder', input, ctx, async (order, actor) => {
    if (!isAllowed(order.status, 'CONFIRMED', actor.party)) return refused(order, actor, 'STATE');
    await moveOrder(ctx, order, { to: ['CONFIRMED'], actor });
    return { ok: true, orderId: order.id };
  });
}

/** By the customer before picking, by the seller also during it. What was held is freed by the event. */
export async function cancelOrder(
  input: { orderId: string; reason: string; idempotencyKey: string },
  ctx: Context,
) {
  if (!mayCancel(ctx.viewer)) throw forbidden();
  const reason = input.reason.trim();
  if (reason.length < 1 || reason.length > 500) {
    throw badInput('Give a reason of 1 to 500 characters.', { argument: 'reason' });
  }
  return change('cancelOrder', input, ctx, async (order, actor) => {
    if (!isAllowed(order.status, 'CANCELLED', actor.party)) return refused(order, actor, 'STATE');
    await liftAllHolds(ctx, order.id);
    await freeReservedLines(ctx, order.id);
    await moveOrder(ctx, order, { to: ['CANCELLED'], actor, reason });
    recordCancelled(ctx, order, reason);
    return { ok: true, orderId: order.id };
  });
}

/** Four eyes: another person of the organization lets an order pass; its credit is looked at again. */
export async function approveOrder(
  input: { orderId: string; idempotencyKey: string },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'orders:approve');
  const approver = {
    organizationId: organizationOf(ctx.viewer),
    userId: ctx.viewer.kind === 'person' ? ctx.viewer.userId : null,
  };
  return change('approveOrder', input, ctx, async (order, actor) => {
    const decision = decideApproval(order, approver);
    if (!decision.ok) {
      return refused(order, actor, decision.reason === 'NOT_WAITING' ? 'STATE' : decision.reason);
    }
    await liftHold(ctx, order.id, 'APPROVAL');
    const credit = await checkCredit(ctx, order);
    await applyCredit(ctx, order, credit);
    if (!credit.isCovered) queueCreditRecheck(ctx, { orderId: order.id });
    await settleHolds(ctx, order, { actor, reason: null });
    return { ok: true, orderId: order.id };
  });
}

export function viewerCanCancel(order: OrderRow, viewer: Viewer): boolean {
  return mayCancel(viewer) && isAllowed(order.status, 'CANCELLED', partyOf(viewer));
}

export function viewerCanApprove(order: OrderRow, viewer: Viewer): boolean {
  if (viewer.kind !== 'person' || !hasScope(viewer, 'orders:approve')) return false;
  return decideApproval(order, viewer).ok;
}

function mayCancel(viewer: Viewer): boolean {
  const scope = partyOf(viewer) === 'CUSTOMER' ? 'orders:place' : 'orders:confirm';
  return hasScope(viewer, scope);
}

/** Runs a change once per key, on the locked order; an order that the viewer can't see is unknown. */
async function change(
  operation: string,
  input: { orderId: string; idempotencyKey: string },
  ctx: Context,
  decideAndMove: (order: OrderRow, actor: Actor) => Promise<OrderOutcome>,
) {
  const actor = await currentActor(ctx);
  return once(ctx, operation, input.idempotencyKey, input, async (): Promise<OrderOutcome> => {
    const order = isId(input.orderId) ? await lockOrder(ctx, input.orderId) : undefined;
    if (!order) return { ok: false, reason: 'NOT_FOUND', id: input.orderId };
    return decideAndMove(order, actor);
  });
}

const refused = (order: OrderRow, { party }: Actor, reason: RefusalReason): OrderOutcome => ({
  ok: false,
  reason,
  orderId: order.id,
  allowed: allowedNext(order.status, party),
});
