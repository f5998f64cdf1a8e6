import type { MutationResolvers } from '../../../types.generated.ts';
import { unfollowProduct as unfollow } from '../../follow.service.ts';

export const unfollowProduct: NonNullable<MutationResolvers['unfollowProduct']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await unfollow(ctx, input.productId);
  if (!outcome.ok) return outcome;
  ctx.followsOfProduct.clearAll();
  return { __typename: 'ProductUnfollowed', product: outcome.product };
};
