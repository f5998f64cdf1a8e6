import type { QueryResolvers } from '../../../types.generated.ts';
import { savedSearches as list } from '../../savedSearch.service.ts';

export const savedSearches: NonNullable<QueryResolvers['savedSearches']> = (_parent, _args, ctx) =>
  list(ctx);
