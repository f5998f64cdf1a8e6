import type { QueryResolvers } from '../../../types.generated.ts';
import { favouriteList as find } from '../../favouriteList.service.ts';

export const favouriteList: NonNullable<QueryResolvers['favouriteList']> = (_parent, { id }, ctx) =>
  find(ctx, id);
