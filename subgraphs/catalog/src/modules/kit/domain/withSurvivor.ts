import { add } from '@kontor/kit/money.ts';
import type { Component, ProductRecord } from '../../product/domain/productRecord.ts';

/** The kit when some of its components were found to be another product: it takes their place. */
export function withSurvivor(
  kit: ProductRecord,
  mergedIds: ReadonlySet<string>,
  survivor: Pick<ProductRecord, 'id' | 'sku'>,
): ProductRecord {
  const components = new Map<string, Component>();
  for (const component of kit.components) {
    const { id: productId, sku } = mergedIds.has(component.productId)
      ? survivor
      : { id: component.productId, sku: component.sku };
    const quantity = add(components.get(productId)?.quantity ?? '0', component.quantity);
    components.set(productId, { productId, sku, quantity });
  }
  return { ...kit, components: [...components.values()] };
}
