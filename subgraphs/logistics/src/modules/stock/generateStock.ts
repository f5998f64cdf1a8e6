import type { Context } from '../../context.ts';
import { openStock } from './openStock.ts';
import type { OpeningStock } from './stock.queries.ts';

const BATCH = 5000;

/** Opening stock for very many products, as benchmarks need it: the same for the same products. */
export async function generateStock(
  productIds: readonly string[],
  warehouseIds: readonly string[],
  newContext: () => Context,
): Promise<void> {
  const openings = productIds.flatMap((productId, product) =>
    warehouseIds.flatMap((warehouseId, warehouse): OpeningStock[] => {
      const quantity = ((product + 1) * 7919 * (warehouse + 1)) % 5000;
      return quantity === 0 ? [] : [{ productId, warehouseId, quantity: String(quantity) }];
    }),
  );
  for (let start = 0; start < openings.length; start += BATCH) {
    await openStock(newContext(), openings.slice(start, start + BATCH));
  }
}
