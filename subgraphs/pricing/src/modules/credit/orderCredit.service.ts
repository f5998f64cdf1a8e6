import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { CreditHoldSchema } from './credit.entity.ts';
import { lockAccount, recordCreditChanged } from './creditAccount.ts';
import { holdsCredit } from './domain/holdsCredit.ts';
import { decideAnew, endHold, LOCKED } from './holdDecision.ts';

const SWEPT_AT_ONCE = 1000;

/**
 * The order is placed: its hold has no end any more. A hold that had ended by then is taken again;
 * where the credit doesn't reach for that, the order is told to wait.
 */
export async function confirmCreditHold(ctx: RequestContext, key: string): Promise<void> {
  const found = await ctx.em.findOne(CreditHoldSchema, { key });
  if (!found) return;
  const { organizationId } = found;
  await lockAccount(ctx, organizationId);
  const hold = await ctx.em.refresh(found, LOCKED);
  if (!hold || hold.status === 'CONFIRMED' || hold.status === 'SHIPPED') return;

  const { orderId, currency } = hold;
  const facts = { organizationId };
  const hadEnded = !holdsCredit(hold, ctx.now());
  if (hadEnded) {
    const decision = await decideAnew(ctx, organizationId, hold.amount, hold);
    hold.isCovered = decision.ok;
    if (!decision.ok) {
      const payload = { orderId, organizationId, needed: decision.needed, currency };
      ctx.events.record('credit.released', orderId, payload, facts);
    }
  }
  hold.status = 'CONFIRMED';
  hold.expiresAt = null;
  if (hold.isCovered) {
    ctx.events.record('credit.confirmed', orderId, { orderId, organizationId }, facts);
  }
}

/** The order is cancelled: what is not shipped of it needs no credit any more. */
export async function freeCreditOfOrder(ctx: RequestContext, orderId: string): Promise<void> {
  const hold = await ctx.em.findOne(
    CreditHoldSchema,
    { orderId, status: { $in: ['HELD', 'CONFIRMED'] } },
    LOCKED,
  );
  if (!hold) return;
  endHold(hold, 'RELEASED');
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
