import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isZero } from '@kontor/kit/money.ts';
import { type InvalidInput, invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { checkReason } from '../ledger/domain/checkReason.ts';
import { type CreditAccount, CreditHoldSchema } from './credit.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { lockAccount } from './creditAccount.ts';
import { askForChange, type CreditChange } from './creditChange.ts';
import { findCrossRate } from './dayRates.ts';
import { type AgreedTerms, agreedTerms, areSameTerms } from './domain/agreedTerms.ts';
import { checkRaise } from './domain/checkRaise.ts';
import { checkTerms } from './domain/checkTerms.ts';

/** What is left out is as for most customers. */
export interface SetCreditTerms extends Partial<AgreedTerms> {
  organizationId: string;
  currency: string;
  reason?: string | null;
  idempotencyKey: string;
}

const USUAL_TERMS = {
  limit: null,
  basis: 'ORDERED',
  policy: 'HOLD',
  paymentDays: 30,
  graceDays: 0,
  overdueThreshold: '0',
  isStopped: false,
} as const;

/** Asks for all terms of a customer anew; where they hold already, nobody has to decide. */
export async function setCreditTerms(ctx: RequestContext, input: SetCreditTerms) {
  const { idempotencyKey: _, organizationId, reason = null, ...given } = input;
  const terms: AgreedTerms = { ...USUAL_TERMS, ...given };
  const fault = checkTerms(terms) ?? (reason === null ? null : checkReason(reason));
  return ask(ctx, 'setCreditTerms', input, fault, async (account) => {
    const before = agreedTerms(account);
    if (areSameTerms(before, terms)) return null;
    const refusal = await refuseCurrency(ctx, account, terms.currency);
    return refusal ?? { kind: 'CREDIT_TERMS', before, after: agreedTerms(stored(terms)) };
  });
}

export interface RaiseCreditLimit {
  organizationId: string;
  limit: string;
  from?: string | null;
  until: string;
  reason: string;
  idempotencyKey: string;
}

/** Asks for a higher limit for a time. */
export async function raiseCreditLimit(ctx: RequestContext, input: RaiseCreditLimit) {
  const { limit, from = null, until } = input;
  return ask(ctx, 'raiseCreditLimit', input, checkReason(input.reason), async (account) => {
    const before = agreedTerms(account);
    const after = { limit, from, until };
    const fault = checkRaise(after, before.limit, sellerDay(ctx.now()));
    if (fault) return invalidInput(fault.field, fault.message);
    return { kind: 'CREDIT_RAISE', before, after };
  });
}

export interface AllowShipping {
  organizationId: string;
  until: string;
  reason: string;
  idempotencyKey: string;
}

const LONGEST_BYPASS_MS = 30 * 24 * 60 * 60 * 1000;

/** Asks that goods may leave in spite of a block, for a time. */
export async function allowShipping(ctx: RequestContext, input: AllowShipping) {
  const lasts = new Date(input.until).getTime() - ctx.now().getTime();
  const isFarOrPast = lasts <= 0 || lasts > LONGEST_BYPASS_MS;
  const fault = isFarOrPast
    ? { field: 'until', message: 'A permission ends within the next 30 days.' }
    : checkReason(input.reason);
  return ask(ctx, 'allowShipping', input, fault, async (account) => ({
    kind: 'CREDIT_BYPASS',
    before: agreedTerms(account),
    after: { until: new Date(input.until).toISOString() },
  }));
}

interface Request {
  organizationId: string;
  reason?: string | null;
  idempotencyKey: string;
}

type Fault = { field: string; message: string } | null;

/** Puts a change before those who decide, once for a key; `null` of `changeOf` = it holds already. */
async function ask(
  ctx: RequestContext,
  operation: string,
  input: Request,
  fault: Fault,
  changeOf: (account: CreditAccount) => Promise<CreditChange | InvalidInput | null>,
) {
  requireScope(ctx.viewer, 'credit:write');
  requireSeller(ctx.viewer);
  if (fault) return invalidInput(fault.field, fault.message);
  const { organizationId, reason = null, idempotencyKey } = input;
  return once(ctx, operation, idempotencyKey, input, async () => {
    if (!(await isCustomer(ctx, organizationId))) return notFound('customer', organizationId);
    const change = await changeOf(await lockAccount(ctx, organizationId));
    if (change === null) return { ok: true as const, organizationId, changeId: null };
    if ('ok' in change) return change;
    const changeId = await askForChange(ctx, organizationId, change, reason);
    if (typeof changeId !== 'string') return changeId;
    return { ok: true as const, organizationId, changeId };
  });
}

export async function isCustomer({ em }: RequestContext, organizationId: string): Promise<boolean> {
  if (!isId(organizationId)) return false;
  return (await em.count(CustomerSchema, { organizationId, kind: 'CUSTOMER' })) > 0;
}

/** The currency stays while sums in it are open, and is one that orders can be converted into. */
export async function refuseCurrency(
  ctx: RequestContext,
  { organizationId, currency }: CreditAccount,
  wanted: string,
): Promise<InvalidInput | null> {
  if (currency === wanted) return null;
  if (await isInUse(ctx, organizationId)) {
    return invalidInput('currency', `Sums in ${currency} are still open.`);
  }
  const customer = await ctx.em.findOne(CustomerSchema, { organizationId });
  const settled = customer?.currency ?? currency;
  if (await findCrossRate(ctx, settled, wanted, sellerDay(ctx.now()))) return null;
  return invalidInput('currency', `There is no exchange rate from ${settled} to ${wanted}.`);
}

/** Anything owed, ordered or paid in advance; an order that waits for credit, too. */
async function isInUse(ctx: RequestContext, organizationId: string): Promise<boolean> {
  const open = { organizationId, status: { $in: ['HELD', 'CONFIRMED'] as const } };
  if ((await ctx.em.count(CreditHoldSchema, open)) > 0) return true;
  const [standing] = await findCreditStandings(ctx, [organizationId]);
  if (!standing) return false;
  const { invoiced, shippedNotInvoiced, unallocated } = standing;
  return [invoiced, shippedNotInvoiced, unallocated].some((sum) => !isZero(sum));
}

const stored = ({ limit, ...terms }: AgreedTerms) => ({ ...terms, creditLimit: limit });
