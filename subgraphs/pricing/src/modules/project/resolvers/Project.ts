import { isId } from '@kontor/kit/ids.ts';
import { hasScope, isStaff } from '@kontor/kit/viewer.ts';
import type { ProjectResolvers } from '../../types.generated.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, ctx) => (isId(id) ? ctx.projectById.load(id) : null),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  organization: ({ organizationId: id }) => ({ id }),
  prices: async ({ id }, { status }, ctx) => {
    const prices = await ctx.pricesOfProject.load(id);
    const seesAll = isStaff(ctx.viewer) && hasScope(ctx.viewer, 'pricelists:read');
    return prices.filter(
      (price) => (seesAll || price.status === 'ACTIVE') && (status?.includes(price.status) ?? true),
    );
  },
};
