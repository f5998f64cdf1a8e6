import type { CreditHistoryConnectionResolvers } from '../../types.generated.ts';

export const CreditHistoryConnection: CreditHistoryConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
