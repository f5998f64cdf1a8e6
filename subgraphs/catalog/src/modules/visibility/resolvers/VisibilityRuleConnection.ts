import type { VisibilityRuleConnectionResolvers } from '../../types.generated.ts';

export const VisibilityRuleConnection: VisibilityRuleConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
};
