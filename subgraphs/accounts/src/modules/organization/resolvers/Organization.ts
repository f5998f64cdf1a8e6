import type { OrganizationResolvers } from '../../types.generated.ts';

export const Organization: Pick<
  OrganizationResolvers,
  | 'addresses'
  | 'country'
  | 'id'
  | 'kind'
  | 'kpp'
  | 'legalName'
  | 'members'
  | 'name'
  | 'segment'
  | 'status'
  | 'taxId'
  | '__resolveReference'
> = {
  __resolveReference: ({ id }, ctx) => ctx.organizationById.load(id),
  addresses: ({ id }, _args, ctx) => ctx.addressesOfOrganization.load(id),
  members: ({ id }, _args, ctx) => ctx.membersOfOrganization.load(id),
};
