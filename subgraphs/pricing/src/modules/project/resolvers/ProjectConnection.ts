import type { ProjectConnectionResolvers } from '../../types.generated.ts';

export const ProjectConnection: ProjectConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
