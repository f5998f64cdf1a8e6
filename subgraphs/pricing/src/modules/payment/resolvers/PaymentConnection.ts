import type { PaymentConnectionResolvers } from '../../types.generated.ts';

export const PaymentConnection: PaymentConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
