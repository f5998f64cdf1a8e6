import { isId } from '@kontor/kit/ids.ts';
import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { visibleOrganization } from '@kontor/kit/tenant.ts';
import type DataLoader from 'dataloader';
import {
  type Address,
  AddressSchema,
  type Organization,
  OrganizationSchema,
} from './organization.entity.ts';

export interface OrganizationLoaders {
  /** Null also for organizations that the viewer may not see. */
  organizationById: DataLoader<string, Organization | null>;
  /** For whoever was let to see a membership or a contract: these name organizations other than the viewer's. */
  namedOrganization: DataLoader<string, Organization | null>;
  addressById: DataLoader<string, Address | null>;
  addressesOfOrganization: DataLoader<string, Address[]>;
}

export function createOrganizationLoaders(ctx: RequestContext): OrganizationLoaders {
  const findOrganizations = (ids: string[]) =>
    ids.length === 0 ? [] : ctx.em.find(OrganizationSchema, { id: { $in: ids } });
  return {
    organizationById: loadOne(
      async (ids) => {
        const own = visibleOrganization(ctx.viewer);
        return findOrganizations(ids.filter((id) => (own === null ? isId(id) : id === own)));
      },
      ({ id }) => id,
    ),
    namedOrganization: loadOne(
      async (ids) => findOrganizations(ids),
      ({ id }) => id,
    ),
    addressById: loadOne(
      (ids) => ctx.em.find(AddressSchema, { id: { $in: ids.filter(isId) } }),
      ({ id }) => id,
    ),
    addressesOfOrganization: loadMany(
      (ids) =>
        ctx.em.find(
          AddressSchema,
          { organizationId: { $in: ids } },
          { orderBy: { isDefault: 'desc', label: 'asc', id: 'asc' } },
        ),
      ({ organizationId }) => organizationId,
    ),
  };
}
