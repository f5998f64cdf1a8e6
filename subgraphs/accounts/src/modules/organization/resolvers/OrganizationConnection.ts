import type { OrganizationConnectionResolvers } from '../../types.generated.ts';

export const OrganizationConnection: OrganizationConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
