import type { FollowedProduct } from './follow.service.ts';
import type { Novelty } from './novelties.service.ts';

export type FollowedProductMapper = FollowedProduct;
export type NoveltyMapper = Novelty;
