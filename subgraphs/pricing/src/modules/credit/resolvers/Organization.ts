import type { OrganizationResolvers } from '../../types.generated.ts';

export const Organization: Pick<OrganizationResolvers, 'credit'|'creditHistory'|'id'|'payer'|'__resolveReference'> = {
  __resolveReference: ({ id }) => ({ id }),
  credit: ({ id }, _args, ctx) => ctx.creditOfOrganization.load(id),
    creditHistory: async (_parent, _arg, _ctx) => { /* Organization.creditHistory resolver is required because Organization.creditHistory exists but OrganizationMapper.creditHistory does not */ },
    payer: async (_parent, _arg, _ctx) => { /* Organization.payer resolver is required because Organization.payer exists but OrganizationMapper.payer does not */ }
};
