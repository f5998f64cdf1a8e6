import type { DocumentConnectionResolvers } from '../../types.generated.ts';

export const DocumentConnection: DocumentConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
