import type { AdjustmentMadeResolvers } from '../../types.generated.ts';

export const AdjustmentMade: AdjustmentMadeResolvers = {
  adjustment: async ({ adjustmentId }, _args, ctx) => {
    const adjustment = await ctx.adjustmentById.clear(adjustmentId).load(adjustmentId);
    if (!adjustment) throw new Error(`The adjustment ${adjustmentId} is not there.`);
    return adjustment;
  },
};
