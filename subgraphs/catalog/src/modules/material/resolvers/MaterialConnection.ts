import type { MaterialConnectionResolvers } from '../../types.generated.ts';

export const MaterialConnection: MaterialConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
