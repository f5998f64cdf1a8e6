import { isPositive } from '@kontor/kit/money.ts';
import type { Component } from './kit.ts';
import { wholeKits } from './wholeKits.ts';

/** So much of a product in one warehouse. */
interface Stock {
  productId: string;
  warehouseId: string;
  available: string;
}

/** How many whole kits each warehouse can put together, in the order of the stock. */
export function kitStock(
  { components, step }: { components: readonly Component[]; step: string },
  stock: readonly Stock[],
): Array<{ warehouseId: string; available: string }> {
  const shelves = new Map<string, Map<string, string>>();
  for (const { warehouseId, productId, available } of stock) {
    const shelf = shelves.get(warehouseId) ?? new Map<string, string>();
    shelves.set(warehouseId, shelf.set(productId, available));
  }
  return [...shelves]
    .map(([warehouseId, shelf]) => ({
      warehouseId,
      available: wholeKits(components, (productId) => shelf.get(productId) ?? '0', step),
    }))
    .filter(({ available }) => isPositive(available));
}
