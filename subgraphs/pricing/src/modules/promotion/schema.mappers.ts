import type { Connection } from '@kontor/kit/cursors.ts';
import type { Promotion } from './promotion.entity.ts';

export type PromotionMapper = Promotion;
export type PromotionConnectionMapper = Connection<Promotion>;
