import type { EquipmentModelConnectionResolvers } from '../../types.generated.ts';

export const EquipmentModelConnection: EquipmentModelConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
