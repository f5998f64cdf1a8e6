import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { openAccount } from '../credit/creditAccount.ts';
import { SellerEntitySchema } from '../sellerEntity/sellerEntity.entity.ts';
import { CustomerSchema } from './customer.entity.ts';

interface OrganizationChanged {
  id: string;
  kind: 'CUSTOMER' | 'SELLER';
  name: string;
  status: string;
  segment: string | null;
  currency?: string | null;
  legalName?: string | null;
  taxId?: string | null;
}

/**
 * Keeps the copy of an organization; opens a new customer's account, prepayment only, and a new legal
 * entity's of the seller books.
 */
export async function organizationChanged(event: EventEnvelope, ctx: RequestContext) {
  const { id, kind, name, status, segment, currency, legalName, taxId } =
    event.payload as OrganizationChanged;
  const customer = {
    organizationId: id,
    kind,
    name,
    status,
    segment,
    currency: currency ?? SELLER_CURRENCY,
    legalName: legalName ?? null,
    taxId: taxId ?? null,
  };
  await ctx.em.upsert(CustomerSchema, customer);
  if (kind === 'CUSTOMER') await openAccount(ctx.em, id, customer.currency);
  else await ctx.em.upsert(SellerEntitySchema, { id }, { onConflictAction: 'ignore' });
}
