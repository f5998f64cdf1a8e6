import { compare, greatest, roundUnitPrice } from '@kontor/kit/money.ts';
import type { PriceLevel } from './priceCandidate.ts';
import { lessPercent } from './unitPrices.ts';

/** A promotion that holds for the product and the buyer on the pricing date. */
export interface Promotion {
  id: string;
  name: string;
  /** What it takes off; null where it has a price of its own. */
  percent: string | null;
  /** Its own price for one base unit, without VAT. */
  unitPrice: string | null;
  /** Of its own price. */
  currency: string | null;
  /** Of a line, in base units. */
  minimumQuantity: string;
  /** It is for prices of these levels. */
  levels: readonly PriceLevel[];
  validUntil: string;
  mayGoBelowFloor: boolean;
}

export type PromotionOutcome =
  | 'APPLIED'
  | 'NOT_BEST'
  | 'QUANTITY_TOO_SMALL'
  | 'OTHER_LEVEL'
  | 'NOT_CHEAPER'
  | 'OTHER_CURRENCY';

export interface PromotedPrice {
  /** For one base unit, without VAT. */
  unitPrice: string;
  /** The one that is in the price; null = none. */
  applied: { promotion: Promotion; isHeldAtFloor: boolean } | null;
  considered: Array<Promotion & { outcome: PromotionOutcome }>;
}

interface WonPrice {
  level: PriceLevel;
  unitPrice: string;
  currency: string;
  quantity: string;
  /** The lowest price that leaves the least margin; null = not known. */
  floor: string | null;
}

/**
 * Promotions come after the price that won. They don't add up: the best for the buyer applies, of
 * equal ones that of the lower id. None raises a price, and only one that may goes below the floor.
 */
export function promotePrice(won: WonPrice, promotions: readonly Promotion[]): PromotedPrice {
  const offers = promotions
    .map((promotion) => offerOf(promotion, won))
    .sort((a, b) => compareOffers(a, b));
  const [best] = offers;
  const applied = best && best.unitPrice !== null ? best : null;
  return {
    unitPrice: applied?.unitPrice ?? won.unitPrice,
    applied: applied && { promotion: applied.promotion, isHeldAtFloor: applied.isHeldAtFloor },
    considered: offers.map((offer) => ({
      ...offer.promotion,
      outcome: offer === applied ? 'APPLIED' : offer.outcome,
    })),
  };
}

interface Offer {
  promotion: Promotion;
  /** Null where it has none. */
  unitPrice: string | null;
  isHeldAtFloor: boolean;
  outcome: PromotionOutcome;
}

function offerOf(promotion: Promotion, won: WonPrice): Offer {
  const none = (outcome: PromotionOutcome): Offer => ({
    promotion,
    unitPrice: null,
    isHeldAtFloor: false,
    outcome,
  });
  const { percent, unitPrice: own } = promotion;
  if (!promotion.levels.includes(won.level)) return none('OTHER_LEVEL');
  if (compare(promotion.minimumQuantity, won.quantity) > 0) return none('QUANTITY_TOO_SMALL');
  if (own !== null && promotion.currency !== won.currency) return none('OTHER_CURRENCY');
  const wanted =
    percent === null ? roundUnitPrice(own ?? won.unitPrice) : lessPercent(won.unitPrice, percent);
  const least = promotion.mayGoBelowFloor ? null : won.floor;
  const unitPrice = least === null ? wanted : roundUnitPrice(greatest(wanted, least));
  if (compare(unitPrice, won.unitPrice) >= 0) return none('NOT_CHEAPER');
  const isHeldAtFloor = compare(unitPrice, wanted) > 0;
  return { promotion, unitPrice, isHeldAtFloor, outcome: 'NOT_BEST' };
}

/** Those with a price first, the lowest of them before the others. */
function compareOffers(a: Offer, b: Offer): number {
  const byPrice =
    a.unitPrice !== null && b.unitPrice !== null
      ? compare(a.unitPrice, b.unitPrice)
      : Number(a.unitPrice === null) - Number(b.unitPrice === null);
  return byPrice || (a.promotion.id < b.promotion.id ? -1 : 1);
}
