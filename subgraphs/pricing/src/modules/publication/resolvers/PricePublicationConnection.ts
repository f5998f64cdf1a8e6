import type { PricePublicationConnectionResolvers } from '../../types.generated.ts';

export const PricePublicationConnection: PricePublicationConnectionResolvers = {
  totalCount: (page) => page.totalCount(),
};
