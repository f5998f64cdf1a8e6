import type { CreditChangeRejectedResolvers } from '../../types.generated.ts';
import { foundChange } from '../foundChange.ts';

export const CreditChangeRejected: CreditChangeRejectedResolvers = {
  change: ({ changeId }, _args, ctx) => foundChange(ctx, changeId),
};
