import type { MutationResolvers } from '../../../types.generated.ts';
import { savedChangeset } from '../../changeset.service.ts';
import { mergeProducts as merge } from '../../merge.service.ts';

export const mergeProducts: NonNullable<MutationResolvers['mergeProducts']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await merge(ctx, input);
  return savedChangeset(ctx, outcome.ok ? outcome.id : '', outcome);
};
