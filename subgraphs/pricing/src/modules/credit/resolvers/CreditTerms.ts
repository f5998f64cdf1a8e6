import type { CreditTermsResolvers } from '../../types.generated.ts';

export const CreditTerms: CreditTermsResolvers = {
  limit: ({ limit, currency }) => (limit === null ? null : { amount: limit, currency }),
  overdueThreshold: ({ overdueThreshold: amount, currency }) => ({ amount, currency }),
};
