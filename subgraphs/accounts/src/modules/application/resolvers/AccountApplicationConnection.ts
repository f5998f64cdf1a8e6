import type { AccountApplicationConnectionResolvers } from '../../types.generated.ts';

export const AccountApplicationConnection: AccountApplicationConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
