import { decimal, round, subtract } from '@kontor/kit/money.ts';
import type { ProductPrice } from './productPrice.ts';

/** What was taken off a price, in the order in which it was. */
export interface ExplainedDiscount {
  kind: 'SEGMENT' | 'PROMOTION';
  /** Of `from`, as it came out; 2 decimals. */
  percent: string;
  from: string;
  to: string;
  currency: string;
  priceGroup: string | null;
  promotionName: string | null;
  validUntil: string | null;
  isHeldAtFloor: boolean;
}

/** The segment's discount, then the promotion, as far as each is in the price. */
export function explainDiscounts(price: ProductPrice): ExplainedDiscount[] {
  const { discount, promotion, unitPrice, currency } = price;
  const none = { currency, priceGroup: null, promotionName: null, isHeldAtFloor: false };
  const ofSegment = discount && {
    ...none,
    kind: 'SEGMENT' as const,
    ...step(discount.from, promotion?.from ?? unitPrice),
    priceGroup: discount.priceGroup,
    validUntil: discount.validUntil,
  };
  const ofPromotion = promotion && {
    ...none,
    kind: 'PROMOTION' as const,
    ...step(promotion.from, unitPrice),
    promotionName: promotion.name,
    validUntil: promotion.validUntil,
    isHeldAtFloor: promotion.isHeldAtFloor,
  };
  return [ofSegment, ofPromotion].filter((each) => each !== null);
}

const step = (from: string, to: string) => ({
  from,
  to,
  percent: round(decimal(subtract(from, to)).times(100).dividedBy(decimal(from)), 2),
});
