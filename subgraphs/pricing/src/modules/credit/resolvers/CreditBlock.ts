import type { CreditBlockResolvers } from '../../types.generated.ts';

export const CreditBlock: CreditBlockResolvers = {
  liftedBy: ({ liftedBy, currency }) => (liftedBy === null ? null : { amount: liftedBy, currency }),
};
