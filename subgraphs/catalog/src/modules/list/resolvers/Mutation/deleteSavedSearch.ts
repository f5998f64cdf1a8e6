import type { MutationResolvers } from '../../../types.generated.ts';
import { deleteSavedSearch as remove } from '../../savedSearch.service.ts';

export const deleteSavedSearch: NonNullable<MutationResolvers['deleteSavedSearch']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  if (await remove(ctx, id)) return { __typename: 'ListDeleted', id };
  return {
    __typename: 'NotFound',
    code: 'NOT_FOUND',
    message: 'There is no such saved search.',
    id,
  };
};
