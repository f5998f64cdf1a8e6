import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { OrganizationIdsDocument } from '../../calls/accounts.generated.ts';

export interface KnownOrganization {
  id: string;
  taxId: string;
}

/** The organizations that accounts knows by these ids. */
export async function organizationsByIds(
  ctx: RequestContext,
  ids: string[],
): Promise<KnownOrganization[]> {
  return (await ctx.call('accounts', OrganizationIdsDocument, { ids })).organizationFacts;
}

/** The organizations that accounts knows by these tax ids; the branches of a company share one. */
export async function organizationsByTaxIds(
  ctx: RequestContext,
  taxIds: string[],
): Promise<KnownOrganization[]> {
  return (await ctx.call('accounts', OrganizationIdsDocument, { taxIds })).organizationFacts;
}
