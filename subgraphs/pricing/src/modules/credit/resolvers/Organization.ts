import type { OrganizationResolvers } from '../../types.generated.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  credit: ({ id }, _args, ctx) => ctx.creditOfOrganization.load(id),
};
