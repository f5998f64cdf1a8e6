import type { QueryResolvers } from '../../../types.generated.ts';
import { favouriteLists as list } from '../../favouriteList.service.ts';

export const favouriteLists: NonNullable<QueryResolvers['favouriteLists']> = (
  _parent,
  _args,
  ctx,
) => list(ctx);
