import type { ProjectPriceConnectionResolvers } from '../../types.generated.ts';

export const ProjectPriceConnection: ProjectPriceConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
