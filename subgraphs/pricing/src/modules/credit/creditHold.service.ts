import { badInput } from '@kontor/kit/errors.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { compare, isNegative, round } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import { requireActingFor } from '../../acting.ts';
import { type CreditHold, CreditHoldSchema } from './credit.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { lockAccount, recordCreditChanged } from './creditAccount.ts';
import { decideHold, type HoldDecision } from './domain/decideHold.ts';
import { holdsCredit } from './domain/holdsCredit.ts';

export interface HoldCredit {
  organizationId: string;
  orderId: string;
  amount: string;
  currency: string;
  expiresAt: Date;
  idempotencyKey: string;
}

export type HoldOutcome =
  | { ok: true; holdId: string; expiresAt: Date | null }
  | {
      ok: false;
      holdId: string | null;
      needed: string;
      currency: string;
      policy: 'HOLD' | 'REFUSE';
    };

/** Takes credit for an order, or decides a hold anew that the credit didn't cover. */
export async function holdCredit(ctx: RequestContext, input: HoldCredit): Promise<HoldOutcome> {
  requireScope(ctx.viewer, 'service');
  requireActingFor(ctx.viewer, input.organizationId);
  checkHold(input, ctx.now());
  return ctx.em.transactional(async () => {
    const account = await lockAccount(ctx, input.organizationId);
    if (account.currency !== input.currency) {
      throw badInput(`The credit of this organization is in ${account.currency}.`);
    }
    const hold = await findHold(ctx, input.idempotencyKey);
    if (hold) checkSameOrder(hold, input);
    if (hold && isSettled(hold, input, ctx.now())) return heldBy(hold);

    const decision = await decide(ctx, input.organizationId, input.amount, hold);
    if (!decision.ok && !decision.isTaken) {
      if (hold?.status === 'HELD') endHold(hold, 'RELEASED');
      return { ...decision, holdId: null, currency: input.currency };
    }
    const taken = takeHold(ctx, input, hold, decision.ok);
    if (decision.ok) return heldBy(taken);
    return { ...decision, holdId: taken.id, currency: input.currency };
  });
}

/** Ends a hold that no order followed; false when there was none to end. */
export async function releaseCreditHold(ctx: RequestContext, key: string): Promise<boolean> {
  requireScope(ctx.viewer, 'service');
  return ctx.em.transactional(async () => {
    const hold = await ctx.em.findOne(CreditHoldSchema, { key, status: 'HELD' }, LOCKED);
    if (!hold) return false;
    endHold(hold, 'RELEASED');
    if (hold.isCovered) await recordCreditChanged(ctx, [hold.organizationId]);
    return true;
  });
}

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
    const decision = await decide(ctx, organizationId, hold.amount, hold);
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

const SWEPT_AT_ONCE = 1000;
const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** Keys are unique over all organizations, so another's must be found to be refused. */
function findHold({ em }: RequestContext, key: string): Promise<CreditHold | null> {
  return em.findOne(CreditHoldSchema, { key }, { ...LOCKED, filters: { organization: false } });
}

async function decide(
  ctx: RequestContext,
  organizationId: string,
  amount: string,
  hold: CreditHold | null,
): Promise<HoldDecision> {
  const [standing] = await findCreditStandings(ctx, [organizationId], hold?.id);
  if (!standing) throw new Error('A locked account always has a standing.');
  return decideHold({ ...standing, amount, block: standing.block?.level ?? null });
}

function takeHold(
  { em, now }: RequestContext,
  { idempotencyKey, organizationId, orderId, currency, amount, expiresAt }: HoldCredit,
  hold: CreditHold | null,
  isCovered: boolean,
): CreditHold {
  const fresh = { amount, remaining: amount, isCovered };
  if (hold?.status === 'CONFIRMED') return em.assign(hold, fresh);
  const waiting = { ...fresh, status: 'HELD' as const, expiresAt };
  if (hold) return em.assign(hold, waiting);
  const facts = { id: newId(), key: idempotencyKey, createdAt: now() };
  return em.create(CreditHoldSchema, { ...facts, organizationId, orderId, currency, ...waiting });
}

function endHold(hold: CreditHold, status: 'RELEASED' | 'EXPIRED'): void {
  hold.status = status;
  hold.expiresAt = null;
}

const heldBy = ({ id, expiresAt }: CreditHold): HoldOutcome => ({
  ok: true,
  holdId: id,
  expiresAt: expiresAt ?? null,
});

/** Asked again for what it covers already. */
function isSettled(hold: CreditHold, { amount }: HoldCredit, now: Date): boolean {
  if (hold.status === 'SHIPPED') return true;
  return hold.isCovered && holdsCredit(hold, now) && compare(hold.amount, amount) === 0;
}

function checkSameOrder(hold: CreditHold, { organizationId, orderId }: HoldCredit): void {
  if (hold.organizationId !== organizationId || hold.orderId !== orderId) {
    throw badInput('The idempotency key was used for another order.');
  }
}

function checkHold({ amount, expiresAt, orderId, organizationId }: HoldCredit, now: Date): void {
  if (isNegative(amount) || compare(amount, round(amount, 2)) !== 0) {
    throw badInput('The amount must be zero or more, with at most 2 decimals.');
  }
  if (expiresAt <= now) throw badInput('The hold would have ended already.');
  if (!isId(orderId) || !isId(organizationId)) throw badInput('An id is not valid.');
}
