import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type CreditHold, CreditHoldSchema } from './credit.entity.ts';
import { lockAccount, recordCreditChanged } from './creditAccount.ts';
import { holdsCredit } from './domain/holdsCredit.ts';
import { decideAnew, endHold, LOCKED } from './holdDecision.ts';
import { recordOpenOrder } from './recordOpenOrder.ts';

const SWEPT_AT_ONCE = 1000;

/**
 * The order is placed: its hold has no end any more. A hold that had ended by then is taken again;
 * where the credit doesn't reach for that, the order is told to wait.
 */
export async function confirmCreditHold(ctx: RequestContext, key: string): Promise<void> {
  const found = await ctx.em.findOne(CreditHoldSchema, { key });
  if (!found) return;
  const { organizationId: payerId } = found;
  await lockAccount(ctx, payerId);
  const hold = await ctx.em.refresh(found, LOCKED);
  if (!hold || hold.status === 'CONFIRMED' || hold.status === 'SHIPPED') return;

  const before = { ...hold };
  const { orderId, orderedBy: organizationId, sellerId, currency, remaining: amount } = hold;
  const facts = { organizationId };
  if (!holdsCredit(hold, ctx.now())) {
    const decision = await decideAnew(ctx, { payerId, sellerId, amount }, asTaken(hold));
    hold.isCovered = decision.ok;
    if (!decision.ok) {
      const payload = { orderId, organizationId, needed: decision.needed, currency };
      ctx.events.record('credit.released', orderId, payload, facts);
    }
  }
  hold.status = 'CONFIRMED';
  hold.expiresAt = null;
  await recordOpenOrder(ctx, before, hold, rateOf(hold));
  if (hold.isCovered) {
    ctx.events.record('credit.confirmed', orderId, { orderId, organizationId }, facts);
  }
}

/** The order is cancelled: what is not shipped of it needs no credit any more. */
export async function freeCreditOfOrder(ctx: RequestContext, orderId: string): Promise<void> {
  const open = { orderId, status: { $in: ['HELD', 'CONFIRMED'] as const } };
  const found = await ctx.em.findOne(CreditHoldSchema, open);
  if (!found) return;
  await lockAccount(ctx, found.organizationId);
  const hold = await ctx.em.refresh(found, LOCKED);
  if (!hold || (hold.status !== 'HELD' && hold.status !== 'CONFIRMED')) return;
  const before = { ...hold };
  endHold(hold, 'RELEASED');
  await recordOpenOrder(ctx, before, hold, rateOf(hold));
  if (hold.isCovered) await recordCreditChanged(ctx, [hold.organizationId]);
}

/** Marks holds whose time is over. They count nothing since that moment; here the payers' other orders hear of it. */
export async function sweepExpiredHolds(ctx: RequestContext): Promise<void> {
  await ctx.em.transactional(async () => {
    const expired = await ctx.em.find(
      CreditHoldSchema,
      { status: 'HELD', expiresAt: { $lte: ctx.now() } },
      { ...LOCKED, orderBy: { expiresAt: 'asc' }, limit: SWEPT_AT_ONCE },
    );
    for (const hold of expired) endHold(hold, 'EXPIRED');
    const freed = expired.filter(({ isCovered }) => isCovered);
    await recordCreditChanged(ctx, [...new Set(freed.map((hold) => hold.organizationId))]);
  });
}

/** The rate at which an order in another currency was taken. */
function rateOf({ originalCurrency: currency, rate, rateOn }: CreditHold) {
  return currency && rate && rateOn ? { currency, rate, rateOn } : null;
}

const asTaken = ({ expiresAt = null, ...hold }: CreditHold) => ({ ...hold, expiresAt });
