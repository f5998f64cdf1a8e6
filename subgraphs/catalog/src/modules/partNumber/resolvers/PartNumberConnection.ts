import type { PartNumberConnectionResolvers } from '../../types.generated.ts';

export const PartNumberConnection: PartNumberConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
