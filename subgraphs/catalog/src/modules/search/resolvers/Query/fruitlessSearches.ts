import type { QueryResolvers } from '../../../types.generated.ts';
import { fruitlessSearches as list } from '../../fruitlessSearches.service.ts';

export const fruitlessSearches: NonNullable<QueryResolvers['fruitlessSearches']> = (
  _parent,
  args,
  ctx,
) => list(ctx, args);
