import type { Connection } from '@kontor/kit/cursors.ts';
import type { RejectedCandidate } from './domain/explainRejections.ts';
import type { ProductPrice } from './domain/productPrice.ts';
import type { PriceList } from './priceList.entity.ts';

/** `isPriceShown` is there where prices are asked for: the graph gets it from catalog. */
export type ProductMapper = { id: string; isPriceShown?: boolean };
export type PriceMapper = ProductPrice;
export type PriceExplanationMapper = ProductPrice;
export type RejectedPriceMapper = RejectedCandidate & { currency: string };
export type PriceListMapper = PriceList;
export type PriceListConnectionMapper = Connection<PriceList>;
