import type { Bar, PriceLevel, PriceStrategy } from './priceCandidate.ts';
import type { Promotion } from './promotePrice.ts';
import type { SegmentDiscount } from './segmentPrices.ts';
import type { VatPeriod } from './vatOnDay.ts';

/** Which rate of VAT the law has for goods; NONE = without VAT (без НДС). */
export type VatCode = 'GENERAL' | 'REDUCED' | 'ZERO' | 'NONE';

/** A price list as far as it decides prices. */
export interface ListTerms {
  listId: string;
  listName: string;
  level: PriceLevel;
  priority: number;
  currency: string;
  isVatIncluded: boolean;
  validFrom: string | null;
  validUntil: string | null;
  bar: Bar | null;
}

/** A promotion, and which products it is for. */
export interface PromotionTerms extends Promotion {
  validFrom: string;
  /** Null = not held to groups. */
  priceGroups: readonly string[] | null;
  /** Only for those products that name it. */
  hasProducts: boolean;
}

/** What was asked of a product: its facts on that day. */
export interface AskedProduct {
  priceGroup: string | null;
  vatCode: VatCode | null;
  discount: SegmentDiscount | null;
  cost: { cost: string; currency: string } | null;
  /** Indexes of the promotions that name it. */
  promotions: readonly number[] | null;
}

/** What was agreed for a project that a line names. */
export interface ProjectTerms {
  id: string;
  /** The project's. */
  name: string;
  unitPrice: string;
  currency: string;
  validFrom: string;
  validUntil: string;
  /** Of its cap, in base units. */
  left: string;
}

/** Units of the seller's currency for one of another. */
export interface SheetRate {
  /** The day that it was asked for. */
  day: string;
  currency: string;
  rate: string;
  on: string;
  source: string;
}

/** Everything that decides the prices of products for a buyer. */
export interface PriceSheet {
  currency: string;
  paysVat: boolean;
  vatRounding: 'LINE' | 'DOCUMENT';
  strategy: PriceStrategy;
  vatPeriods: ReadonlyArray<VatPeriod & { code: VatCode }>;
  /** Lists that concern the buyer, now, lately or soon. */
  lists: readonly ListTerms[];
  promotions: readonly PromotionTerms[];
  /** Least margins in per cent; that of the group '' is for those that have none of their own. */
  margins: ReadonlyArray<[priceGroup: string, percent: string]>;
  rates: readonly SheetRate[];
  /** In the order of what was asked. */
  products: readonly AskedProduct[];
  /** Prices of what was asked: its index, the list's, and the steps. */
  prices: ReadonlyArray<[asked: number, list: number, tierFrom: string[], unitPrice: string[]]>;
  /** Prices of the projects that were named: the index of what was asked, and the price. */
  projectPrices: ReadonlyArray<[asked: number, price: ProjectTerms]>;
}
