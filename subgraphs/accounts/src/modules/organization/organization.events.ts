import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Organization } from './organization.entity.ts';

/** `organization.changed`: what other subgraphs keep a copy of; key is the organization's id. */
export interface OrganizationChanged {
  id: string;
  kind: Organization['kind'];
  name: string;
  status: Organization['status'];
  segment: string | null;
  legalName: string;
  taxId: string;
}

export function recordOrganizationChanged(ctx: RequestContext, organization: Organization): void {
  const { id, kind, name, status, segment = null, legalName, taxId } = organization;
  const payload: OrganizationChanged = { id, kind, name, status, segment, legalName, taxId };
  ctx.events.record('organization.changed', id, payload, { organizationId: id });
}
