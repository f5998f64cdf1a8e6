import type { PayerSetResolvers } from '../../types.generated.ts';

export const PayerSet: PayerSetResolvers = {
  organization: ({ organizationId: id }) => ({ id }),
};
