import { badInput } from '@kontor/kit/errors.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { compare, greatest, roundAmount, subtract } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireActingFor } from '../../acting.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { isAmount } from '../ledger/domain/isAmount.ts';
import { CreditHoldSchema } from './credit.entity.ts';
import { openAccount, recordCreditChanged } from './creditAccount.ts';
import { findCrossRate, noRate } from './dayRates.ts';
import { atRate, beforeRate } from './domain/crossRate.ts';
import type { HoldDecision } from './domain/decideHold.ts';
import { holdsCredit } from './domain/holdsCredit.ts';
import { type HoldRow, type LockedPayer, lockPayer, writeHold } from './hold.queries.ts';
import { decideOf, endHold, LOCKED } from './holdDecision.ts';
import { recordOpenOrder } from './recordOpenOrder.ts';

export interface HoldCredit {
  organizationId: string;
  orderId: string;
  contractId?: string | null;
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
      /** In the order's currency. */
      needed: string;
      currency: string;
      policy: 'HOLD' | 'REFUSE';
    };

/** Takes credit for an order of whoever pays it, or decides a hold anew that the credit didn't cover. */
export async function holdCredit(ctx: RequestContext, input: HoldCredit): Promise<HoldOutcome> {
  requireScope(ctx.viewer, 'service');
  requireActingFor(ctx.viewer, input.organizationId);
  checkHold(input, ctx.now());
  return ctx.em.transactional(async () => {
    const payer = await lockOpenPayer(ctx, input);
    const { payerId, sellerId, currency, hold } = payer;
    if (hold) checkSameOrder(hold, input);
    if (hold && isSettled(hold, input, payer, ctx.now())) return heldBy(hold);

    const { amount, original } = await convert(ctx, input, currency);
    const remaining = remainingOf(amount, hold);
    const decision = await decideOf(ctx, payer, { sellerId, amount: remaining }, hold);
    const facts = { key: input.idempotencyKey, currency };
    const short = (refusal: Short, holdId: string | null): HoldOutcome => {
      const needed = roundAmount(beforeRate(refusal.needed, original?.rate ?? '1'));
      return { ok: false, policy: refusal.policy, holdId, needed, currency: input.currency };
    };
    if (!decision.ok && !decision.isTaken) {
      if (hold?.status === 'HELD') await writeHold(ctx, { ...hold, ...RELEASED, ...facts });
      return short(decision, null);
    }
    const isConfirmed = hold?.status === 'CONFIRMED';
    const taken: HoldRow = {
      id: hold?.id ?? newId(),
      organizationId: payerId,
      orderedBy: input.organizationId,
      orderId: input.orderId,
      sellerId,
      amount,
      remaining,
      original,
      status: isConfirmed ? 'CONFIRMED' : 'HELD',
      isCovered: decision.ok,
      expiresAt: isConfirmed ? null : input.expiresAt,
    };
    await writeHold(ctx, { ...taken, ...facts });
    if (hold) await recordOpenOrder(ctx, hold, { ...taken, currency }, original);
    if (decision.ok) return heldBy(taken);
    return short(decision, taken.id);
  });
}

const RELEASED = { status: 'RELEASED', expiresAt: null } as const;

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

type Short = Extract<HoldDecision, { ok: false }>;

type OpenPayer = LockedPayer & { sellerId: string };

/** The first order of somebody whose account isn't open yet opens it. */
async function lockOpenPayer(
  ctx: RequestContext,
  { organizationId, contractId: named = null, idempotencyKey: holdKey }: HoldCredit,
): Promise<OpenPayer> {
  const contractId = named && isId(named) ? named : null;
  const asked = { organizationId, contractId, holdKey };
  let payer = await lockPayer(ctx, asked);
  if (!payer) {
    await openAccount(ctx.em, organizationId, SELLER_CURRENCY);
    payer = await lockPayer(ctx, asked);
  }
  if (!payer?.sellerId) throw new Error('The legal entity of the seller is not known yet.');
  return { ...payer, sellerId: payer.sellerId };
}

/** What the order costs in the account's currency, at the rate of the day. */
async function convert(
  ctx: RequestContext,
  { amount, currency }: HoldCredit,
  accountCurrency: string,
): Promise<Pick<HoldRow, 'amount' | 'original'>> {
  if (currency === accountCurrency) return { amount: roundAmount(amount), original: null };
  const rate = await findCrossRate(ctx, currency, accountCurrency, sellerDay(ctx.now()));
  if (!rate) throw noRate(currency, accountCurrency);
  const original = { amount: roundAmount(amount), currency, rate: rate.rate, rateOn: rate.on };
  return { amount: roundAmount(atRate(amount, rate.rate)), original };
}

/** What of the amount is not shipped, when a part of the order is gone already. */
function remainingOf(amount: string, hold: HoldRow | null): string {
  const shipped = hold ? subtract(hold.amount, hold.remaining) : '0';
  return roundAmount(greatest('0', subtract(amount, shipped)));
}

const heldBy = ({ id, expiresAt }: HoldRow): HoldOutcome => ({ ok: true, holdId: id, expiresAt });

/** Asked again for what it covers already. A full stop lets no order on, whatever was held before it. */
function isSettled(
  hold: HoldRow,
  { amount }: HoldCredit,
  { isStopped }: LockedPayer,
  now: Date,
): boolean {
  if (hold.status === 'SHIPPED') return true;
  if (isStopped || !hold.isCovered) return false;
  return holdsCredit(hold, now) && compare(hold.original?.amount ?? hold.amount, amount) === 0;
}

function checkSameOrder(
  { orderedBy, orderId }: HoldRow,
  { organizationId, orderId: askedFor }: HoldCredit,
): void {
  if (orderedBy !== organizationId || orderId !== askedFor) {
    throw badInput('The idempotency key was used for another order.');
  }
}

function checkHold({ amount, expiresAt, orderId, organizationId }: HoldCredit, now: Date): void {
  if (!isAmount(amount)) throw badInput('An amount is zero or more, with at most 2 decimals.');
  if (expiresAt <= now) throw badInput('The hold would have ended already.');
  if (!isId(orderId) || !isId(organizationId)) throw badInput('An id is not valid.');
}
