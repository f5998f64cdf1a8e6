import { decimal, roundUnitPrice } from '@kontor/kit/money.ts';
import { floorPrice } from '../../priceList/domain/floorPrice.ts';

/** What is known of a product's cost; null = nothing. */
export interface KnownCost {
  cost: string | null;
  currency: string | null;
  /** The margin that its price group is to leave, in per cent of the price. */
  marginPercent: string;
  /** In per cent; null = without VAT. */
  vatRate: string | null;
}

/** In what the prices of a list are told. */
export interface PriceForm {
  currency: string;
  isVatIncluded: boolean;
  /** Units of the seller's currency for one of the other, by currency; its own is 1. */
  rates: ReadonlyMap<string, string>;
}

export interface PriceLimits {
  cost: string | null;
  floor: string | null;
}

/**
 * What a product costs, and the lowest price that leaves its margin (cost / (1 − margin)), as the
 * prices of a list are: in its currency, with VAT where they include it; 4 decimals. Both are null
 * where the cost, or the rate of its currency, is not known: there is no floor then.
 */
export function priceLimits(known: KnownCost, form: PriceForm): PriceLimits {
  const [from, to] = [form.rates.get(known.currency ?? ''), form.rates.get(form.currency)];
  if (known.cost === null || from === undefined || to === undefined) {
    return { cost: null, floor: null };
  }
  const net = decimal(known.cost).times(decimal(from)).dividedBy(decimal(to));
  const vat = form.isVatIncluded && known.vatRate !== null ? known.vatRate : '0';
  const cost = roundUnitPrice(net.times(decimal(vat).plus(100)).dividedBy(100));
  return { cost, floor: floorPrice(cost, known.marginPercent) };
}
