import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf } from '@kontor/kit/viewer.ts';
import type { CartLineRow } from '../cart/cartLine.queries.ts';
import type { CreditCheck } from '../order/creditCheck.ts';
import { queueCreditRecheck } from '../order/creditRecheck.ts';
import { orderNumber } from '../order/domain/orderNumber.ts';
import { type HoldKind, statusForHolds } from '../order/domain/statusForHolds.ts';
import { insertChanges } from '../order/moveOrder.ts';
import { recordPlaced } from '../order/order.events.ts';
import { putHold } from '../order/orderHolds.ts';
import { type Attempt, type AttemptKey, acceptAttempt } from './attempt.queries.ts';
import type { CheckoutFacts } from './checkoutFacts.ts';
import type { PlaceOrderInput, RunOutcome } from './checkoutOutcome.ts';
import type { OrderDraft } from './domain/draftOrder.ts';
import { needsApproval } from './domain/needsApproval.ts';
import { insertOrder, type NewOrder, takeOutOfCart } from './placedOrder.queries.ts';
import { lockSpending, spentThisMonth } from './spending.queries.ts';

/** All that the checkout has found out and holds. */
export interface ReadyOrder {
  input: PlaceOrderInput;
  key: AttemptKey;
  attempt: Attempt;
  lines: readonly CartLineRow[];
  facts: CheckoutFacts;
  draft: OrderDraft;
  credit: CreditCheck;
  quoteId: string;
}

/** What an order waits for when it is placed. */
export async function holdsOf(
  ctx: RequestContext,
  { currency, totalWithVat }: OrderDraft,
  { limits }: CheckoutFacts,
  isCreditCovered: boolean,
): Promise<HoldKind[]> {
  const spent = limits.monthLimit ? await spentInMonth(ctx, currency) : '0';
  return [
    ...(needsApproval({ amount: totalWithVat, currency }, limits, spent)
      ? (['APPROVAL'] as const)
      : []),
    ...(isCreditCovered ? [] : (['CREDIT_LIMIT'] as const)),
  ];
}

async function spentInMonth(ctx: RequestContext, currency: string): Promise<string> {
  const { viewer } = ctx;
  if (viewer.kind !== 'person') return '0';
  const spendings = await spentThisMonth(ctx, [viewer]);
  return spendings.find((spending) => spending.currency === currency)?.amount ?? '0';
}

/**
 * Makes the order, its history, its event and the answer to its key, and takes its lines out of the
 * cart: all in one transaction. OVERTAKEN when another run closed the attempt or the cart's lines
 * are not there any more as they were ordered.
 */
export async function writeOrder(ready: ReadyOrder, ctx: RequestContext): Promise<RunOutcome> {
  const { input, key, attempt, lines, credit, facts, draft, quoteId } = ready;
  const { viewer } = ctx;
  try {
    await ctx.em.transactional(async () => {
      if (facts.limits.monthLimit && viewer.kind === 'person') {
        await lockSpending(ctx, key.organizationId, viewer.userId);
      }
      const holds = await holdsOf(ctx, draft, facts, credit.isCovered);
      const serial = await acceptAttempt(ctx, key, attempt.orderId);
      if (!serial || !(await takeOutOfCart(ctx, input.cartId, lines))) throw new Overtaken();
      const order = newOrder(ready, statusForHolds(holds), serial, ctx);
      await insertOrder(ctx, order);
      if (holds.includes('APPROVAL')) await putHold(ctx, order, 'APPROVAL');
      if (!credit.isCovered) {
        await putHold(ctx, order, 'CREDIT_LIMIT', credit.needed);
        queueCreditRecheck(ctx, { orderId: order.id });
      }
      const { actor } = facts;
      await insertChanges(ctx, [
        { order, from: null, to: order.status, at: order.placedAt, reason: null, actor },
      ]);
      recordPlaced(ctx, placedPayload(order, quoteId));
    });
  } catch (error) {
    if (error instanceof Overtaken) return 'OVERTAKEN';
    throw error;
  }
  return { ok: true, kind: 'PLACED', orderId: attempt.orderId };
}

function newOrder(
  { input, key, attempt, draft }: ReadyOrder,
  status: NewOrder['status'],
  serial: string,
  ctx: RequestContext,
): NewOrder {
  const placedAt = ctx.now();
  return {
    id: attempt.orderId,
    organizationId: key.organizationId,
    contractId: contractOf(ctx.viewer),
    number: orderNumber(placedAt, serial),
    status,
    placedAt,
    placedByUserId: ctx.viewer.kind === 'person' ? ctx.viewer.userId : null,
    externalNumber: input.externalNumber || null,
    comment: input.comment || null,
    deliveryAddressId: input.deliveryAddressId ?? null,
    wantedDate: input.wantedDate ?? null,
    ...draft,
    lines: draft.lines.map((line) => ({ id: newId(), ...line })),
  };
}

const placedPayload = (order: NewOrder, quoteId: string) => ({
  orderId: order.id,
  number: order.number,
  organizationId: order.organizationId,
  contractId: order.contractId,
  status: order.status,
  creditHoldKey: order.id,
  stockHoldKey: order.id,
  quoteId,
  totalWithVat: order.totalWithVat,
  currency: order.currency,
  lines: [...order.lines],
});

/** Rolls the transaction back: what is to be ordered is not there any more. */
class Overtaken extends Error {}
