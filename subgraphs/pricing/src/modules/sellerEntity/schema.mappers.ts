import type { SellerEntity } from './sellerEntity.entity.ts';

export type SellerEntityMapper = SellerEntity;
export type SellerEntitySetMapper = { sellerId: string };
export type PeriodClosedMapper = { sellerId: string };
