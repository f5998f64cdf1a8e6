import { greatest, subtract } from '@kontor/kit/money.ts';
import type { ProjectPriceResolvers } from '../../types.generated.ts';
import { mayDecidePrice } from '../priceDecision.service.ts';

export const ProjectPrice: ProjectPriceResolvers = {
  project: ({ projectId }, _args, ctx) => ctx.projectById.load(projectId),
  product: ({ productId: id }) => ({ id }),
  unitPrice: ({ unitPrice: amount, currency }) => ({ amount, currency }),
  used: async ({ id }, _args, ctx) => (await ctx.usedOfCap.load(id))?.used ?? '0',
  left: async ({ id, cap }, _args, ctx) =>
    greatest('0', subtract(cap, (await ctx.usedOfCap.load(id))?.used ?? '0')),
  askedAt: ({ askedAt }) => askedAt.toISOString(),
  viewerCanDecide: (price, _args, ctx) => mayDecidePrice(ctx.viewer, price),
};
