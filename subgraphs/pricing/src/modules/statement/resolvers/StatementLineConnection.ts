import type { StatementLineConnectionResolvers } from '../../types.generated.ts';

export const StatementLineConnection: StatementLineConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
