import { add, sumQuantities } from '@kontor/kit/money.ts';
import { checkQuantity, type QuantityRule } from './checkQuantity.ts';
import { lineKey } from './lineKey.ts';

/** What a cart must know of a product to take it. */
export interface CartProduct extends QuantityRule {
  id: string;
  sku: string;
  isOrderable: boolean;
}

/** A line as asked for; without `product` it named one that the customer can't see. */
export interface WantedLine {
  product: CartProduct | null;
  code: string;
  quantity: string;
  /** The project that it is for. */
  projectId?: string | null | undefined;
}

export interface LineRefusal {
  /** Position among the wanted lines, from 0. */
  index: number;
  code: 'UNKNOWN_PRODUCT' | 'NOT_ORDERABLE' | 'QUANTITY_NOT_ALLOWED';
  sku: string;
  nearest: string[];
}

export interface CartPlan {
  /** The quantity of each line after the change, by its key, for lines that change. */
  quantities: Map<string, string>;
  refusals: LineRefusal[];
}

/**
 * Adds wanted lines to what a cart holds. Lines of one product and project are one line of the cart,
 * so the quantity rule is asked of their sum. A line with a refusal changes nothing.
 */
export function planCartLines(
  held: ReadonlyMap<string, string>,
  wanted: readonly WantedLine[],
): CartPlan {
  const plan: CartPlan = { quantities: new Map(), refusals: [] };
  const byKey = new Map<string, WantedProduct>();
  wanted.forEach((line, index) => {
    if (!line.product) {
      plan.refusals.push({ index, code: 'UNKNOWN_PRODUCT', sku: line.code, nearest: [] });
      return;
    }
    const key = lineKey({ productId: line.product.id, projectId: line.projectId });
    const group = byKey.get(key) ?? {
      product: line.product,
      index,
      quantities: [],
    };
    byKey.set(key, group);
    group.quantities.push(line.quantity);
  });
  for (const [key, { product, index, quantities }] of byKey) {
    const quantity = add(held.get(key) ?? '0', sumQuantities(quantities));
    const refusal = refusalOf(product, quantity);
    if (refusal) plan.refusals.push({ index, sku: product.sku, ...refusal });
    else plan.quantities.set(key, quantity);
  }
  plan.refusals.sort((a, b) => a.index - b.index);
  return plan;
}

/** Why a line of this product and quantity can't be ordered; null when it can. */
export function refusalOf(
  product: CartProduct | null,
  quantity: string,
): Pick<LineRefusal, 'code' | 'nearest'> | null {
  if (!product) return { code: 'UNKNOWN_PRODUCT', nearest: [] };
  if (!product.isOrderable) return { code: 'NOT_ORDERABLE', nearest: [] };
  const decision = checkQuantity(quantity, product);
  return decision.ok ? null : { code: 'QUANTITY_NOT_ALLOWED', nearest: decision.nearest };
}

interface WantedProduct {
  product: CartProduct;
  index: number;
  quantities: string[];
}
