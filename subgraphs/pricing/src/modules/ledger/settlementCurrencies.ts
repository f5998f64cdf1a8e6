import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { LedgerBalanceSchema } from './posting.entity.ts';

/** The currencies that a customer settles in: its own first, then those that anything was booked in. */
export async function settlementCurrencies(
  { em }: RequestContext,
  organizationId: string,
): Promise<string[]> {
  const customer = await em.findOne(CustomerSchema, { organizationId });
  const balances = await em.find(LedgerBalanceSchema, { organizationId });
  const booked = balances.map(({ currency }) => currency).toSorted();
  return [...new Set([customer?.currency ?? SELLER_CURRENCY, ...booked])];
}
