import type { MutationResolvers } from '../../../types.generated.ts';
import { deleteCategory as remove } from '../../category.service.ts';

export const deleteCategory: NonNullable<MutationResolvers['deleteCategory']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  const outcome = await remove(ctx, id);
  return outcome.ok ? { __typename: 'CategoryDeleted', id } : outcome;
};
