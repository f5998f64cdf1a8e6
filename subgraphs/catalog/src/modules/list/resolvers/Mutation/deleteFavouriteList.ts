import type { MutationResolvers } from '../../../types.generated.ts';
import { deleteFavouriteList as remove } from '../../favouriteList.service.ts';

export const deleteFavouriteList: NonNullable<MutationResolvers['deleteFavouriteList']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  if (await remove(ctx, id)) return { __typename: 'ListDeleted', id };
  return { __typename: 'NotFound', code: 'NOT_FOUND', message: 'There is no such list.', id };
};
