import type { EntitySchema, FilterDef } from '@mikro-orm/core';
import type { Viewer } from './viewer.ts';

/*
 * Rows that belong to an organization are seen by that organization, by the seller's staff and by
 * services. An entity is tenant-owned when it has a property `organizationId`: nobody has to
 * remember to say so, and forgetting is not possible.
 */

export const TENANT_PROPERTY = 'organizationId';
export const TENANT_COLUMN = 'organization_id';

/** Matches no row: what somebody without an organization sees of tenant-owned tables. */
const NO_ORGANIZATION = '00000000-0000-0000-0000-000000000000';

/** The one organization whose rows the viewer sees, or null for those of all. */
export function visibleOrganization(viewer: Viewer): string | null {
  switch (viewer.kind) {
    case 'person':
    case 'program':
      return viewer.isStaff ? null : viewer.organizationId;
    case 'service':
      return viewer.onBehalfOf ?? null;
    case 'anonymous':
      return NO_ORGANIZATION;
  }
}

/** The filter `organization` of MikroORM; turn it off for one query with `{ filters: { organization: false } }`. */
export function tenantFilter(entities: readonly EntitySchema[]): FilterDef {
  return {
    name: 'organization',
    default: true,
    entity: entities.filter(isTenantOwned),
    cond: ({ organizationId }: TenantParams): object =>
      organizationId === null ? {} : { [TENANT_PROPERTY]: organizationId },
  };
}

export interface TenantParams {
  organizationId: string | null;
}

/** Names of the tables that the filter covers. */
export function tenantTables(entities: readonly EntityLike[]): Set<string> {
  return new Set(entities.filter(isTenantOwned).map(({ meta }) => meta.tableName));
}

interface EntityLike {
  meta: { tableName: string; properties: object };
}

function isTenantOwned({ meta }: EntityLike): boolean {
  return TENANT_PROPERTY in meta.properties;
}
