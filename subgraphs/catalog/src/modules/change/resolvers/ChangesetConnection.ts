import type { ChangesetConnectionResolvers } from '../../types.generated.ts';

export const ChangesetConnection: ChangesetConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
