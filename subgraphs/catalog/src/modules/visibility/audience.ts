import { forbidden } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import { OrganizationSegmentDocument } from '../../calls/accounts.generated.ts';
import type { CatalogueCache } from '../../catalogueCache.ts';
import { addCustomer, type Customer, findCustomer } from './customer.queries.ts';

/** Whom rules are for, or concern: neither of the two is everyone. */
export interface Audience {
  organizationId: string | null;
  segment: string | null;
}

const GUEST: Audience = { organizationId: null, segment: 'guest' };

/** Null = sees everything: the seller's people, and services that act for nobody else. */
export async function audienceOf(
  ctx: RequestContext,
  catalogue: CatalogueCache,
): Promise<Audience | null> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return GUEST;
  if (isStaff(viewer)) return null;
  const organizationId = viewer.kind === 'service' ? viewer.onBehalfOf : viewer.organizationId;
  if (!organizationId) return null;
  const { segment, isSeller } = await catalogue.remember(`customer ${organizationId}`, () =>
    customerOf(ctx, organizationId),
  );
  return isSeller ? null : { organizationId, segment };
}

/** From accounts where no event has told of it yet: whoever is not known sees nothing. */
async function customerOf(ctx: RequestContext, organizationId: string): Promise<Customer> {
  const known = await findCustomer(ctx.em, organizationId);
  if (known) return known;
  const { organizationFacts } = await ctx.call('accounts', OrganizationSegmentDocument, {
    id: organizationId,
  });
  const [facts] = organizationFacts;
  if (!facts) throw forbidden('This organization is not known.');
  const { kind, segment = null } = facts;
  await addCustomer(ctx.em, { organizationId, segment, isSeller: kind === 'SELLER' });
  const added = await findCustomer(ctx.em, organizationId);
  if (!added) throw new Error(`The customer ${organizationId} was not kept.`);
  return added;
}
