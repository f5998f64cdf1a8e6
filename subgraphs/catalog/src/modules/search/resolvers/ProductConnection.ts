import type { ProductConnectionResolvers } from '../../types.generated.ts';
import { isExactCount, shownCount } from '../domain/countLimit.ts';

export const ProductConnection: ProductConnectionResolvers = {
  totalCount: async (search) => shownCount(await search.totalCount()),
  isTotalExact: async (search) => isExactCount(await search.totalCount()),
  facets: (search, { first }) => search.facets(first),
};
