import type { Validity } from './isValidOn.ts';

/** From the most specific level to the least: the first that has a price wins. */
export const PRICE_LEVELS = ['PROJECT', 'CONTRACT', 'ORGANIZATION', 'SEGMENT', 'BASE'] as const;

export type PriceLevel = (typeof PRICE_LEVELS)[number];

/** One row of one price list that may concern the buyer: a product's price from a quantity on, and the list's days. */
export interface PriceCandidate extends Validity {
  listId: string;
  listName: string;
  level: PriceLevel;
  /** The higher wins within a level. */
  priority: number;
  /** Quantity in base units from which the price holds. */
  tierFrom: string;
  /** For one base unit, without VAT. */
  unitPrice: string;
}

export interface PriceQuestion {
  /** In base units. */
  quantity: string;
  /** The pricing date, a calendar day of the seller. */
  date: string;
}
