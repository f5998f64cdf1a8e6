import type { OrganizationResolvers } from '../../types.generated.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.organizationById.load(id),
  addresses: ({ id }, _args, ctx) => ctx.addressesOfOrganization.load(id),
  members: ({ id }, _args, ctx) => ctx.membersOfOrganization.load(id),
};
