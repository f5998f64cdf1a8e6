import type { FollowedProduct } from './follow.service.ts';
import type { NoveltyRow } from './novelty.queries.ts';

export type FollowedProductMapper = FollowedProduct;
export type NoveltyMapper = NoveltyRow;
