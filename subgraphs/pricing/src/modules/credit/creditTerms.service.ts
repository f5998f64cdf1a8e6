import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { isZero } from '@kontor/kit/money.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf, requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import type { RecordAuditInput } from '../../calls/accounts.generated.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { type CreditAccount, CreditHoldSchema } from './credit.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { lockAccount, recordCreditChanged } from './creditAccount.ts';
import { checkTerms } from './domain/checkTerms.ts';

type Terms = Omit<CreditAccount, 'organizationId' | 'creditLimit'>;

/** What is left out is as for most customers. */
export interface SetCreditTerms extends Partial<Terms> {
  organizationId: string;
  limit?: string | null;
  currency: string;
  idempotencyKey: string;
}

const USUAL_TERMS = {
  basis: 'ORDERED',
  policy: 'HOLD',
  paymentDays: 30,
  graceDays: 0,
  overdueThreshold: '0',
  isStopped: false,
} as const;

/** Sets all terms of a customer; what was and what is goes to the audit log. */
export async function setCreditTerms(ctx: RequestContext, input: SetCreditTerms) {
  requireScope(ctx.viewer, 'credit:write');
  requireSeller(ctx.viewer);
  const { idempotencyKey, organizationId, limit = null, ...given } = input;
  const terms: Terms = { ...USUAL_TERMS, ...given };
  const fault = checkTerms({ ...terms, limit });
  if (fault) return invalidInput(fault.field, fault.message);
  return once(ctx, 'setCreditTerms', idempotencyKey, input, async () => {
    if (!(await isCustomer(ctx, organizationId))) return notFound('customer', organizationId);
    const account = await lockAccount(ctx, organizationId);
    if (account.currency !== terms.currency && (await isInUse(ctx, organizationId))) {
      return invalidInput('currency', `Sums in ${account.currency} are still open.`);
    }
    const before = stateOf(account);
    ctx.em.assign(account, { creditLimit: limit, ...terms });
    recordTermsSet(ctx, organizationId, before, stateOf(account));
    await recordCreditChanged(ctx, [organizationId]);
    return { ok: true as const, organizationId };
  });
}

async function isCustomer({ em }: RequestContext, organizationId: string): Promise<boolean> {
  if (!isId(organizationId)) return false;
  return (await em.count(CustomerSchema, { organizationId, kind: 'CUSTOMER' })) > 0;
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

const stateOf = ({ organizationId: _, ...terms }: CreditAccount) => JSON.stringify(terms);

/** As a job: the terms hold even while the audit log can't be reached, and the entry follows. */
function recordTermsSet(
  ctx: RequestContext,
  organizationId: string,
  before: string,
  after: string,
): void {
  const { viewer } = ctx;
  const entry: RecordAuditInput = {
    id: newId(),
    organizationId,
    userId: viewer.kind === 'person' ? viewer.userId : null,
    actor: actorOf(viewer),
    action: 'creditTerms.set',
    subject: `Organization:${organizationId}`,
    before,
    after,
  };
  ctx.jobs.add('recordAudit', entry);
}
