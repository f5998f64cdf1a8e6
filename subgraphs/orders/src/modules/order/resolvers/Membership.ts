import { isId } from '@kontor/kit/ids.ts';
import type { MembershipResolvers } from '../../types.generated.ts';

export const Membership: MembershipResolvers = {
  __resolveReference: (reference) => reference,
  spentThisMonth: ({ user, organization }, _args, ctx) =>
    isId(user.id) && isId(organization.id)
      ? ctx.spentThisMonth.load({ userId: user.id, organizationId: organization.id })
      : [],
};
