import { forbidden } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf, isStaff } from '@kontor/kit/viewer.ts';
import { OrganizationSegmentDocument } from '../../calls/accounts.generated.ts';
import type { CatalogueCache } from '../../catalogueCache.ts';
import { addContract, type Contract, findContract } from './contract.queries.ts';
import { contractsByIds } from './contracts.ts';
import { addCustomer, type Customer, findCustomer } from './customer.queries.ts';

/** Whom rules are for: at most one of the three; everyone where none is. */
export interface Audience {
  contractId: string | null;
  organizationId: string | null;
  segment: string | null;
}

/** Whom rules concern: somebody may be of all three. */
export interface ViewerAudience extends Audience {
  /** Of the contract. */
  isAssortmentLimited: boolean;
}

const GUEST: ViewerAudience = {
  contractId: null,
  organizationId: null,
  segment: 'guest',
  isAssortmentLimited: false,
};

/** Null = sees everything: the seller's people, and services that act for nobody else. */
export async function audienceOf(
  ctx: RequestContext,
  catalogue: CatalogueCache,
): Promise<ViewerAudience | null> {
  const { viewer } = ctx;
  if (viewer.kind === 'anonymous') return GUEST;
  if (isStaff(viewer)) return null;
  const organizationId = viewer.kind === 'service' ? viewer.onBehalfOf : viewer.organizationId;
  if (!organizationId) return null;
  const { segment, isSeller } = await catalogue.remember(`customer ${organizationId}`, () =>
    customerOf(ctx, organizationId),
  );
  if (isSeller) return null;
  const contractId = contractOf(viewer);
  const contract = contractId
    ? await catalogue.remember(`contract ${contractId}`, () => contractBy(ctx, contractId))
    : null;
  if (contract && contract.organizationId !== organizationId) throw unknownContract();
  const isAssortmentLimited = contract?.isAssortmentLimited ?? false;
  return { contractId, organizationId, segment, isAssortmentLimited };
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

/** The same of a contract. */
async function contractBy(ctx: RequestContext, id: string): Promise<Contract> {
  const known = await findContract(ctx.em, id);
  if (known) return known;
  const [contract] = await contractsByIds(ctx, [id]);
  if (!contract) throw unknownContract();
  await addContract(ctx.em, contract);
  return (await findContract(ctx.em, id)) ?? contract;
}

const unknownContract = () => forbidden('This contract is not known.');
