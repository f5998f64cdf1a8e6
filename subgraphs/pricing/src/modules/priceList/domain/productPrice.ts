import { compare, greatest } from '@kontor/kit/money.ts';
import { explainRejections, type RejectedCandidate } from './explainRejections.ts';
import type { ListedPrice } from './listedPrice.ts';
import type { PriceStrategy } from './priceCandidate.ts';
import { type Promotion, type PromotionOutcome, promotePrice } from './promotePrice.ts';
import { resolvePrice } from './resolvePrice.ts';
import { usualQuantity } from './usualQuantity.ts';

/** All that is known of a product's prices for one buyer on one day. */
export interface ProductPricing {
  candidates: readonly ListedPrice[];
  strategy: PriceStrategy;
  /** Those that hold for the product, the buyer and the day. */
  promotions: readonly Promotion[];
  /** The lowest price that leaves the least margin, in the buyer's currency; null = not known. */
  floor: string | null;
  pricingDate: string;
  /** The buyer's. */
  currency: string;
  /** Of the pricing date, in per cent; null = without VAT. */
  vatRate: string | null;
  /** Where the VAT of amounts is rounded. */
  vatRounding: 'LINE' | 'DOCUMENT';
}

/** The price that won, and why. */
export interface ProductPrice extends Omit<ListedPrice, 'bar' | 'priority'> {
  vatRate: string | null;
  /** Of the list; `unitPrice` holds from the later of this and the promotion's quantity. */
  tierFrom: string;
  pricingDate: string;
  floor: string | null;
  promotion: AppliedPromotion | null;
  promotions: Array<Promotion & { outcome: PromotionOutcome }>;
  /** The candidates that lost; worked out only when somebody asks. */
  rejected(): RejectedPrice[];
}

/** What is told of a candidate that lost. */
export type RejectedPrice = Pick<
  RejectedCandidate<ListedPrice>,
  | 'level'
  | 'listName'
  | 'tierFrom'
  | 'unitPrice'
  | 'currency'
  | 'validFrom'
  | 'validUntil'
  | 'reason'
>;

/** What a promotion took off. */
export interface AppliedPromotion extends Promotion {
  from: string;
  isHeldAtFloor: boolean;
}

/** The buyer's price of a product for a quantity (without one: the usual); null = on request. */
export function productPrice(
  pricing: ProductPricing,
  askedQuantity: string | null,
): ProductPrice | null {
  const { candidates, strategy, promotions, floor, pricingDate: date, vatRate } = pricing;
  const quantity = askedQuantity ?? usualQuantity(candidates, date);
  const question = { quantity, date, strategy };
  const winner = resolvePrice(candidates, question);
  if (!winner) return null;
  const { bar: _, priority: __, ...won } = winner;
  const promoted = promotePrice({ ...won, quantity, floor }, promotions);
  return {
    ...won,
    unitPrice: promoted.unitPrice,
    vatRate,
    pricingDate: date,
    floor,
    promotion: promoted.applied && {
      ...promoted.applied.promotion,
      from: won.unitPrice,
      isHeldAtFloor: promoted.applied.isHeldAtFloor,
    },
    promotions: promoted.considered,
    rejected: () => explainRejections(candidates, question, winner),
  };
}

/** The quantity in base units from which the price holds. */
export const holdsFrom = ({ tierFrom, promotion }: ProductPrice): string =>
  promotion ? greatest(tierFrom, promotion.minimumQuantity) : tierFrom;

/** The first day on which the price no longer holds, by its list, discount and promotion; null = open. */
export function holdsUntil({ validUntil, discount, promotion }: ProductPrice): string | null {
  const ends = [validUntil, discount?.validUntil, promotion?.validUntil].filter(
    (day) => day != null,
  );
  return ends.sort().at(0) ?? null;
}

/** The quantities at which the price changes, each with the price from there on; null = on request. */
export function priceSteps(pricing: ProductPricing): ProductPrice[] | null {
  const { candidates, promotions } = pricing;
  const usual = productPrice(pricing, null);
  if (!usual) return null;
  const start = holdsFrom(usual);
  const quantities = [
    ...candidates.map(({ tierFrom }) => tierFrom),
    ...promotions.map(({ minimumQuantity }) => minimumQuantity),
  ].filter((quantity) => compare(quantity, start) > 0);
  const steps = [usual];
  for (const quantity of [...new Set(quantities)].sort(compare)) {
    const price = productPrice(pricing, quantity);
    const before = steps.at(-1);
    if (!price || !before || compare(price.unitPrice, before.unitPrice) === 0) continue;
    steps.push(price);
  }
  return steps;
}
