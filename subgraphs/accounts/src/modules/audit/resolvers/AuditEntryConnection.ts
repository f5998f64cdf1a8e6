import type { AuditEntryConnectionResolvers } from '../../types.generated.ts';

export const AuditEntryConnection: AuditEntryConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
