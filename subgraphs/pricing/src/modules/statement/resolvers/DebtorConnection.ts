import type { DebtorConnectionResolvers } from '../../types.generated.ts';

export const DebtorConnection: DebtorConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
