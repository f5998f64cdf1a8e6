import type { Connection } from '@kontor/kit/cursors.ts';
import type { ExplainedDiscount } from './domain/explainDiscounts.ts';
import type { RejectedPrice } from './domain/productPrice.ts';
import type { Promotion, PromotionOutcome } from './domain/promotePrice.ts';
import type { ToldPrice } from './price.service.ts';
import type { PriceList } from './priceList.entity.ts';

/** `isPriceShown` is there where prices are asked for: the graph gets it from catalog. */
export type ProductMapper = { id: string; isPriceShown?: boolean };
export type PriceMapper = ToldPrice;
export type PriceExplanationMapper = ToldPrice;
export type PriceDiscountMapper = ExplainedDiscount;
export type ConsideredPromotionMapper = Promotion & { outcome: PromotionOutcome };
export type RejectedPriceMapper = RejectedPrice;
export type PriceListMapper = PriceList;
export type PriceListConnectionMapper = Connection<PriceList>;
