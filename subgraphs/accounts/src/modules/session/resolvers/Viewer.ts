import { loaded } from '../../../loaded.ts';
import { isRole } from '../../member/domain/scopesOfRoles.ts';
import type { ViewerResolvers } from '../../types.generated.ts';

export const Viewer: Pick<
  ViewerResolvers,
  'memberships' | 'organization' | 'roles' | 'scopes' | 'user'
> = {
  user: async ({ userId }, _args, ctx) => loaded(await ctx.userById.load(userId)),
  organization: async ({ organizationId }, _args, ctx) =>
    loaded(await ctx.organizationById.load(organizationId)),
  roles: ({ roles }) => roles.filter(isRole),
  scopes: ({ scopes }) => [...scopes],
  memberships: ({ userId }, _args, ctx) => ctx.membershipsOfUser.load(userId),
};
