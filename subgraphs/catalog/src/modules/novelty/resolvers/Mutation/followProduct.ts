import type { MutationResolvers } from '../../../types.generated.ts';
import { followProduct as follow } from '../../follow.service.ts';

export const followProduct: NonNullable<MutationResolvers['followProduct']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await follow(ctx, input.productId);
  if (!outcome.ok) return outcome;
  // What was loaded before is no longer so.
  ctx.followsOfProduct.clearAll();
  return { __typename: 'ProductFollowed', product: outcome.product };
};
