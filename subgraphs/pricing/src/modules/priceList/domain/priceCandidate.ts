import type { Validity } from './isValidOn.ts';

/** From the most specific level to the least: the first that has a price wins. */
export const PRICE_LEVELS = ['PROJECT', 'CONTRACT', 'ORGANIZATION', 'SEGMENT', 'BASE'] as const;

export type PriceLevel = (typeof PRICE_LEVELS)[number];

/** Why a list can't give the buyer a price, whatever the day and the quantity. */
export type Bar = 'OTHER_CURRENCY' | 'OTHER_CONTRACT' | 'EXPIRED' | 'CAP_USED_UP';

/** One step of one price list that may concern the buyer: a product's price from a quantity on, and the list's days. */
export interface PriceCandidate extends Validity {
  listId: string;
  listName: string;
  level: PriceLevel;
  /** The higher wins within a level. */
  priority: number;
  /** Quantity in base units from which the price holds. */
  tierFrom: string;
  /** For one base unit, without VAT, with the segment's discount taken off. */
  unitPrice: string;
  /** The price of a segment that is made of the base price: it counts only where the segment's lists have none. */
  isFromBase: boolean;
  /** Null = it can. */
  bar: Bar | null;
}

/** Which of several prices wins: that of the most specific level, or the lowest. */
export type PriceStrategy = 'LEVEL' | 'LOWEST';

export interface PriceQuestion {
  /** In base units. */
  quantity: string;
  /** The pricing date, a calendar day of the seller. */
  date: string;
  strategy: PriceStrategy;
}
