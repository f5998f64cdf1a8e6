import type { ContractConnectionResolvers } from '../../types.generated.ts';

export const ContractConnection: ContractConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
