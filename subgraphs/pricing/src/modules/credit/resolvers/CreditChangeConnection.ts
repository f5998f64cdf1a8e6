import type { CreditChangeConnectionResolvers } from '../../types.generated.ts';

export const CreditChangeConnection: CreditChangeConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
