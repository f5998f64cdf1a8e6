import type { AdjustmentConnectionResolvers } from '../../types.generated.ts';

export const AdjustmentConnection: AdjustmentConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
