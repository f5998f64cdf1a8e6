import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { TurnedProduct } from './domain/turnedProducts.ts';

/** Of one key all: a product that turns twice is told of in that order. */
const KEY = 'stock';

/** Products that are available again somewhere, or nowhere any more. */
export function recordTurned(products: TurnedProduct[], ctx: RequestContext): void {
  if (products.length > 0) ctx.events.record('stock.availabilityChanged', KEY, { products });
}
