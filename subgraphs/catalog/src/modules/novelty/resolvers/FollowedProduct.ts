import type { FollowedProductResolvers } from '../../types.generated.ts';

export const FollowedProduct: FollowedProductResolvers = {
  followedAt: ({ followedAt }) => followedAt.toISOString(),
};
