import { badInput } from '@kontor/kit/errors.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { compare, greatest, subtract } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireActingFor } from '../../acting.ts';
import { isAmount } from '../ledger/domain/isAmount.ts';
import { type CreditAccount, type CreditHold, CreditHoldSchema } from './credit.entity.ts';
import { lockAccount, recordCreditChanged } from './creditAccount.ts';
import { holdsCredit } from './domain/holdsCredit.ts';
import { decideAnew, endHold, LOCKED } from './holdDecision.ts';

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
    if (hold && isSettled(hold, input, account, ctx.now())) return heldBy(hold);

    const remaining = remainingOf(input.amount, hold);
    const decision = await decideAnew(ctx, input.organizationId, remaining, hold);
    if (!decision.ok && !decision.isTaken) {
      if (hold?.status === 'HELD') endHold(hold, 'RELEASED');
      return { ...decision, holdId: null, currency: input.currency };
    }
    const taken = takeHold(ctx, input, hold, { remaining, isCovered: decision.ok });
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

/** Keys are unique over all organizations, so another's must be found to be refused. */
function findHold({ em }: RequestContext, key: string): Promise<CreditHold | null> {
  return em.findOne(CreditHoldSchema, { key }, { ...LOCKED, filters: { organization: false } });
}

function takeHold(
  { em, now }: RequestContext,
  { idempotencyKey, organizationId, orderId, currency, amount, expiresAt }: HoldCredit,
  hold: CreditHold | null,
  decided: Pick<CreditHold, 'remaining' | 'isCovered'>,
): CreditHold {
  const fresh = { amount, ...decided };
  if (hold?.status === 'CONFIRMED') return em.assign(hold, fresh);
  const waiting = { ...fresh, status: 'HELD' as const, expiresAt };
  if (hold) return em.assign(hold, waiting);
  const facts = { id: newId(), key: idempotencyKey, createdAt: now() };
  return em.create(CreditHoldSchema, { ...facts, organizationId, orderId, currency, ...waiting });
}

/** What of the amount is not shipped, when a part of the order is gone already. */
function remainingOf(amount: string, hold: CreditHold | null): string {
  const shipped = hold ? subtract(hold.amount, hold.remaining) : '0';
  return greatest('0', subtract(amount, shipped));
}

const heldBy = ({ id, expiresAt }: CreditHold): HoldOutcome => ({
  ok: true,
  holdId: id,
  expiresAt: expiresAt ?? null,
});

/** Asked again for what it covers already. A full stop lets no order on, whatever was held before it. */
function isSettled(
  hold: CreditHold,
  { amount }: HoldCredit,
  { isStopped }: CreditAccount,
  now: Date,
): boolean {
  if (hold.status === 'SHIPPED') return true;
  if (isStopped || !hold.isCovered) return false;
  return holdsCredit(hold, now) && compare(hold.amount, amount) === 0;
}

function checkSameOrder(hold: CreditHold, { organizationId, orderId }: HoldCredit): void {
  if (hold.organizationId !== organizationId || hold.orderId !== orderId) {
    throw badInput('The idempotency key was used for another order.');
  }
}

function checkHold({ amount, expiresAt, orderId, organizationId }: HoldCredit, now: Date): void {
  if (!isAmount(amount)) throw badInput('An amount is zero or more, with at most 2 decimals.');
  if (expiresAt <= now) throw badInput('The hold would have ended already.');
  if (!isId(orderId) || !isId(organizationId)) throw badInput('An id is not valid.');
}
