import { loaded } from '../../../loaded.ts';
import type { MembershipResolvers } from '../../types.generated.ts';
import { limitOf } from '../domain/limitOf.ts';

export const Membership: MembershipResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.membershipById.load(id),
  user: async ({ userId }, _args, ctx) => loaded(await ctx.userById.load(userId)),
  organization: async ({ organizationId }, _args, ctx) =>
    loaded(await ctx.namedOrganization.load(organizationId)),
  orderLimit: ({ orderLimit, orderLimitCurrency }) => limitOf(orderLimit, orderLimitCurrency),
  monthLimit: ({ monthLimit, monthLimitCurrency }) => limitOf(monthLimit, monthLimitCurrency),
};
