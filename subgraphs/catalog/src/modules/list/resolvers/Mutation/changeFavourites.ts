import type { MutationResolvers } from '../../../types.generated.ts';
import { changeFavourites as change } from '../../favouriteList.service.ts';
import { listResult } from '../../listResult.ts';

export const changeFavourites: NonNullable<MutationResolvers['changeFavourites']> = async (
  _parent,
  { input: { listId, add, remove } },
  ctx,
) => listResult(await change(ctx, { listId, add: add ?? [], remove: remove ?? [] }));
