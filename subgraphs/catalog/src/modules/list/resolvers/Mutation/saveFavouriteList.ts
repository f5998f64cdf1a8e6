import type { MutationResolvers } from '../../../types.generated.ts';
import { saveFavouriteList as save } from '../../favouriteList.service.ts';
import { listResult } from '../../listResult.ts';

export const saveFavouriteList: NonNullable<MutationResolvers['saveFavouriteList']> = async (
  _parent,
  { input },
  ctx,
) => listResult(await save(ctx, { ...input, isShared: input.isShared ?? false }));
