import { compare } from '@kontor/kit/money.ts';
import { explainRejections, type RejectedCandidate } from './explainRejections.ts';
import type { PriceCandidate, PriceLevel } from './priceCandidate.ts';
import { resolvePrice } from './resolvePrice.ts';
import { usualQuantity } from './usualQuantity.ts';

/** All that is known of a product's prices for one buyer on one day. */
export interface ProductPricing {
  candidates: readonly PriceCandidate[];
  pricingDate: string;
  currency: string;
  /** Of the pricing date, in per cent; null = without VAT. */
  vatRate: string | null;
}

/** The price that won, and why. */
export interface ProductPrice {
  /** For one base unit, without VAT. */
  unitPrice: string;
  currency: string;
  vatRate: string | null;
  level: PriceLevel;
  listId: string;
  listName: string;
  tierFrom: string;
  validUntil: string | null;
  pricingDate: string;
  /** The candidates that lost; worked out only when somebody asks. */
  rejected(): RejectedCandidate[];
}

/** The buyer's price of a product for a quantity (without one: the usual); null = on request. */
export function productPrice(
  { candidates, pricingDate, currency, vatRate }: ProductPricing,
  quantity: string | null,
): ProductPrice | null {
  const question = {
    quantity: quantity ?? usualQuantity(candidates, pricingDate),
    date: pricingDate,
  };
  const winner = resolvePrice(candidates, question);
  if (!winner) return null;
  const { unitPrice, level, listId, listName, tierFrom, validUntil } = winner;
  return {
    unitPrice,
    currency,
    vatRate,
    level,
    listId,
    listName,
    tierFrom,
    validUntil,
    pricingDate,
    rejected: () => explainRejections(candidates, question, winner),
  };
}

/** The quantity steps of the list that the usual price comes from, lowest first; null = on request. */
export function priceTiers(pricing: ProductPricing): PriceCandidate[] | null {
  const winner = productPrice(pricing, null);
  if (!winner) return null;
  return pricing.candidates
    .filter(({ listId }) => listId === winner.listId)
    .sort((a, b) => compare(a.tierFrom, b.tierFrom));
}
