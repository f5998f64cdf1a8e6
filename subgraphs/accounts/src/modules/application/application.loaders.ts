import { loadMany } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff } from '@kontor/kit/viewer.ts';
import type DataLoader from 'dataloader';
import { type Organization, OrganizationSchema } from '../organization/organization.entity.ts';

export interface ApplicationLoaders {
  /** Customers with a tax id; only the seller's people may know. */
  organizationsOfTaxId: DataLoader<string, Organization[]>;
}

export function createApplicationLoaders(ctx: RequestContext): ApplicationLoaders {
  return {
    organizationsOfTaxId: loadMany(
      async (taxIds) =>
        isStaff(ctx.viewer)
          ? ctx.em.find(
              OrganizationSchema,
              { taxId: { $in: taxIds } },
              { orderBy: { name: 'asc' } },
            )
          : [],
      ({ taxId }) => taxId,
    ),
  };
}
