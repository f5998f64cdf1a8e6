import { loaded } from '../../../loaded.ts';
import type { MembershipResolvers } from '../../types.generated.ts';
import { orderLimitOf } from '../domain/orderLimitOf.ts';

export const Membership: MembershipResolvers = {
  user: async ({ userId }, _args, ctx) => loaded(await ctx.userById.load(userId)),
  organization: async ({ organizationId }, _args, ctx) =>
    loaded(await ctx.namedOrganization.load(organizationId)),
  orderLimit: ({ orderLimit, orderLimitCurrency }) => orderLimitOf(orderLimit, orderLimitCurrency),
};
