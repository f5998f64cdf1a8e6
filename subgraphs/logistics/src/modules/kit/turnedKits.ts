import { isPositive } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { availableStock } from '../stock/availableStock.ts';
import type { TurnedProduct } from '../stock/domain/turnedProducts.ts';
import { lockKitsWith, noteInStock } from './kit.queries.ts';

/**
 * The kits that are in stock again, or not any more, now that the stock of these components was
 * changed. Called behind all locks of stock.
 */
export async function turnedKits(
  ctx: RequestContext,
  componentIds: string[],
): Promise<TurnedProduct[]> {
  const kits = await lockKitsWith(ctx, componentIds);
  if (kits.length === 0) return [];
  const inStock = await inStockOf(
    ctx,
    kits.map(({ productId }) => productId),
  );
  const turned = kits.flatMap(({ productId, isInStock }) =>
    inStock.has(productId) === isInStock ? [] : { productId, isInStock: !isInStock },
  );
  if (turned.length > 0) await noteInStock(ctx, turned);
  return turned;
}

/** Those of the products of which some warehouse has any, or can put one together. */
export async function inStockOf(ctx: RequestContext, productIds: string[]): Promise<Set<string>> {
  const stock = await availableStock(ctx, productIds);
  return new Set(
    stock.flatMap(({ productId, available }) => (isPositive(available) ? productId : [])),
  );
}
