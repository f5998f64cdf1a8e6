import type { CreditTermsAwaitApprovalResolvers } from '../../types.generated.ts';
import { foundChange } from '../foundChange.ts';

export const CreditTermsAwaitApproval: CreditTermsAwaitApprovalResolvers = {
  change: ({ changeId }, _args, ctx) => foundChange(ctx, changeId),
};
