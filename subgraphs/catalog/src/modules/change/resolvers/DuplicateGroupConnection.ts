import type { DuplicateGroupConnectionResolvers } from '../../types.generated.ts';

export const DuplicateGroupConnection: DuplicateGroupConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
