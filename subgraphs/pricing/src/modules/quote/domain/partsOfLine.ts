import { compare, isPositive, subtract } from '@kontor/kit/money.ts';
import {
  type ProductPrice,
  type ProductPricing,
  productPrice,
} from '../../priceList/domain/productPrice.ts';

/** A part of a line that has one price. */
export interface LinePart {
  /** In base units. */
  quantity: string;
  price: ProductPrice;
}

/**
 * The prices of a line. A price for a project holds for what is left of its cap, less what lines before
 * have taken of it (by its list's id); the rest of the line has the price that wins without it, the step
 * decided by the quantity of the whole line: 600 with 500 left are 500 × 790 + 100 × 805. Null = no
 * price, or none for the rest.
 */
export function partsOfLine(
  pricing: ProductPricing,
  quantity: string,
  taken: ReadonlyMap<string, string>,
): LinePart[] | null {
  const price = productPrice(pricing, quantity);
  if (price === null) return null;
  if (price.quantityLeft === null) return [{ quantity, price }];
  const left = subtract(price.quantityLeft, taken.get(price.listId) ?? '0');
  if (compare(left, quantity) >= 0) return [{ quantity, price }];
  const rest = productPrice(withoutCapped(pricing, price.listId), quantity);
  if (rest === null) return null;
  if (!isPositive(left)) return [{ quantity, price: rest }];
  return [
    { quantity: left, price },
    { quantity: subtract(quantity, left), price: rest },
  ];
}

const withoutCapped = (pricing: ProductPricing, listId: string): ProductPricing => ({
  ...pricing,
  candidates: pricing.candidates.map((candidate) =>
    candidate.listId === listId ? { ...candidate, bar: 'CAP_USED_UP' } : candidate,
  ),
});
