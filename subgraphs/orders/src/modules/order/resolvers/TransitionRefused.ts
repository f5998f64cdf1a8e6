import { loaded } from '../../../loaded.ts';
import type { TransitionRefusedResolvers } from '../../types.generated.ts';

export const TransitionRefused: TransitionRefusedResolvers = {
  order: async ({ orderId }, _args, ctx) => loaded(await ctx.orderById.load(orderId)),
};
