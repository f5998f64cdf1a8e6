import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, notFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { CreditHoldSchema } from '../credit/credit.entity.ts';
import { lockAccount } from '../credit/creditAccount.ts';
import { recordInAudit } from '../credit/creditChange.ts';
import { PostingSchema } from '../ledger/posting.entity.ts';
import { type Customer, CustomerSchema } from './customer.entity.ts';

export interface SetPayer {
  organizationId: string;
  payerId?: string | null;
  idempotencyKey: string;
}

/** Says on whose credit a branch's orders go from now on. */
export async function setPayer(ctx: RequestContext, input: SetPayer) {
  requireScope(ctx.viewer, 'credit:approve');
  requireSeller(ctx.viewer);
  const { organizationId, payerId = null, idempotencyKey } = input;
  return once(ctx, 'setPayer', idempotencyKey, input, async () => {
    const branch = await findCustomer(ctx, organizationId);
    if (!branch) return notFound('customer', organizationId);
    await lockAccount(ctx, organizationId);
    const refusal = await refusePayer(ctx, branch, payerId);
    if (refusal) return refusal;
    const before = { payerId: branch.payerId ?? null };
    branch.payerId = payerId;
    recordInAudit(ctx, organizationId, 'payer.set', { before, after: { payerId } });
    return { ok: true as const, organizationId };
  });
}

/** One payer for all of a branch's open sums: it changes while there are none, and nobody pays for a payer. */
async function refusePayer(ctx: RequestContext, branch: Customer, payerId: string | null) {
  const { organizationId } = branch;
  const open = { orderedBy: organizationId, status: { $in: ['HELD', 'CONFIRMED'] as const } };
  if ((await ctx.em.count(CreditHoldSchema, open)) > 0) {
    return invalidInput('organizationId', 'It has open orders.');
  }
  if (payerId === null) return null;
  const payer = await findCustomer(ctx, payerId);
  if (!payer) return notFound('customer', payerId);
  return refuseChain(ctx, branch, payer);
}

async function refuseChain(
  { em }: RequestContext,
  { organizationId }: Customer,
  payer: Customer,
): Promise<InvalidInput | null> {
  if (payer.organizationId === organizationId || payer.payerId) {
    return invalidInput('payerId', 'A payer is another customer that pays for itself.');
  }
  if ((await em.count(CustomerSchema, { payerId: organizationId })) > 0) {
    return invalidInput('organizationId', 'It pays for others itself.');
  }
  if ((await em.count(PostingSchema, { organizationId })) > 0) {
    return invalidInput('organizationId', 'It has books of its own.');
  }
  return null;
}

async function findCustomer({ em }: RequestContext, id: string): Promise<Customer | null> {
  return isId(id) ? em.findOne(CustomerSchema, { organizationId: id, kind: 'CUSTOMER' }) : null;
}
