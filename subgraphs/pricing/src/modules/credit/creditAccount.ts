import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { SELLER_CURRENCY } from '../../seller.ts';
import { findBranches } from '../customer/payer.ts';
import { type CreditAccount, CreditAccountSchema } from './credit.entity.ts';
import { findCreditStandings } from './credit.queries.ts';
import { PREPAYMENT_ONLY } from './domain/prepaymentOnly.ts';

/**
 * Locks a payer's account until the transaction ends. Whatever changes what a payer owes, has
 * ordered or may owe locks it first: so concurrent orders are decided one after the other.
 */
export async function lockAccount(
  { em }: RequestContext,
  organizationId: string,
): Promise<CreditAccount> {
  const lock = () =>
    em.findOne(CreditAccountSchema, { organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const account = await lock();
  if (account) return account;
  await openAccount(em, organizationId, SELLER_CURRENCY);
  const opened = await lock();
  if (!opened) throw new Error('The account that was just opened is not there.');
  return opened;
}

/** Opens an account on prepayment terms; leaves one that is there as it is. */
export async function openAccount(
  em: RequestContext['em'],
  organizationId: string,
  currency: string,
): Promise<void> {
  const account = { organizationId, currency, ...PREPAYMENT_ONLY };
  await em.upsert(CreditAccountSchema, account, { onConflictAction: 'ignore' });
}

/** Tells the other subgraphs that available credit may have grown: waiting orders may go on. */
export async function recordCreditChanged(
  ctx: RequestContext,
  payerIds: readonly string[],
): Promise<void> {
  await ctx.em.flush();
  const standings = await findCreditStandings(ctx, payerIds);
  const branches = await findBranches(ctx, payerIds);
  for (const { organizationId: payerId, available, currency } of standings) {
    const branchIds = branches.filter((branch) => branch.payerId === payerId).map(({ id }) => id);
    for (const organizationId of [payerId, ...branchIds]) {
      const payload = { organizationId, available, currency };
      ctx.events.record('credit.changed', organizationId, payload, { organizationId });
    }
  }
}
