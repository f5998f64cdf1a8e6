import type { PriceCandidate } from './priceCandidate.ts';
import type { TakenDiscount } from './segmentPrices.ts';

/** An exchange rate that was applied to a price. */
export interface AppliedExchange {
  from: string;
  to: string;
  /** Units of `to` for one of `from`. */
  rate: string;
  /** The day that the rate is of. */
  on: string;
  source: string;
}

/** A candidate, and how its price came out of what its list has. */
export interface ListedPrice extends PriceCandidate {
  /** Of `unitPrice`: the buyer's, or the list's own where it is barred for that. */
  currency: string;
  /** What the list has for one base unit, in `listCurrency`, with VAT where it includes it. */
  listPrice: string;
  listCurrency: string;
  isVatIncluded: boolean;
  exchange: AppliedExchange | null;
  discount: TakenDiscount | null;
  /** Of a project's price: how much can still be had at it, in base units; null = it has no cap. */
  quantityLeft: string | null;
}
