import { loadMany } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import { ownerOrNull } from '../../ownerOf.ts';
import { followedAmong } from './follow.queries.ts';

export interface NoveltyLoaders {
  /** Empty where the viewer does not follow the product. */
  followsOfProduct: DataLoader<string, Array<{ productId: string }>>;
}

/** Who is no person follows nothing. */
export function noveltyLoaders(ctx: RequestContext): NoveltyLoaders {
  const owner = ownerOrNull(ctx.viewer);
  return {
    followsOfProduct: loadMany(
      async (productIds) => (owner ? followedAmong(ctx, owner, productIds) : []),
      ({ productId }) => productId,
    ),
  };
}
