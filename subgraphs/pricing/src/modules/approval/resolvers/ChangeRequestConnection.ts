import type { ChangeRequestConnectionResolvers } from '../../types.generated.ts';

export const ChangeRequestConnection: ChangeRequestConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
