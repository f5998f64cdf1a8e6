import type { OrganizationResolvers } from '../../types.generated.ts';

export const Organization: Pick<OrganizationResolvers, 'contracts' | '__resolveReference'> = {
  contracts: ({ id }, _args, ctx) => ctx.contractsOfOrganization.load(id),
};
