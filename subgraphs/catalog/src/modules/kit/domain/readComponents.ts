import type { FieldReader } from '../../product/domain/FieldReader.ts';
import type { ComponentDraft } from '../../product/domain/productDraft.ts';
import type { Component } from '../../product/domain/productRecord.ts';
import { skuKey } from '../../product/domain/skuKey.ts';

const MOST = 50;
/** Stock is counted to a thousandth. */
const COUNTED = /^\d{1,9}(\.\d{1,3})?$/;

/**
 * Reads all components of a kit: at most 50, each a product that there is and named once, of a
 * quantity that stock can be counted in. `products` by SKU key.
 */
export function readComponents(
  drafts: readonly ComponentDraft[],
  products: ReadonlyMap<string, { id: string; sku: string }>,
  read: FieldReader,
): Component[] {
  if (drafts.length > MOST) {
    read.refuse('components', String(drafts.length), `a kit has at most ${MOST} components`);
    return [];
  }
  const seen = new Set<string>();
  return drafts.flatMap((draft, place): Component[] => {
    const field = `components.${place}`;
    const quantity = read.quantity(`${field}.quantity`, draft.quantity);
    const product = products.get(skuKey(draft.sku));
    if (!product) read.refuse(`${field}.sku`, draft.sku, 'there is no such product');
    else if (seen.has(product.id)) read.refuse(`${field}.sku`, draft.sku, 'it is there twice');
    if (quantity !== undefined && !COUNTED.test(quantity)) {
      const reason = 'at most nine digits before the point and three after it';
      read.refuse(`${field}.quantity`, draft.quantity, reason);
    }
    if (!product || quantity === undefined) return [];
    seen.add(product.id);
    return [{ productId: product.id, sku: product.sku, quantity }];
  });
}
