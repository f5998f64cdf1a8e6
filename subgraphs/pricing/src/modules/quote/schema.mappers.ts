import type { PricedLine, PricedPart } from './priceAll.ts';
import type { Quote } from './quote.entity.ts';

export type PriceQuoteMapper = Quote;
export type PricedLineMapper = PricedLine;
export type PricedPartMapper = PricedPart;
