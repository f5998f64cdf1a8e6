import type { CreditTermsSetResolvers } from '../../types.generated.ts';
import { foundChange } from '../foundChange.ts';

export const CreditTermsSet: CreditTermsSetResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
  approved: ({ changeId }, _args, ctx) => (changeId === null ? null : foundChange(ctx, changeId)),
};
