import type { FruitlessSearchConnectionResolvers } from '../../types.generated.ts';

export const FruitlessSearchConnection: FruitlessSearchConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
