import type { Quote } from './quote.entity.ts';
import type { PricedLine } from './quote.service.ts';

export type PriceQuoteMapper = Quote;
export type PricedLineMapper = PricedLine;
