import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { compositionsOf } from './kit.queries.ts';

/** Tells what these kits are put together of from now on; of those that are kits no longer: of nothing. */
export async function recordKits(ctx: RequestContext, productIds: string[]): Promise<void> {
  if (productIds.length === 0) return;
  for (const composition of await compositionsOf(ctx.em, productIds)) {
    ctx.events.record('product.kitChanged', composition.productId, composition);
  }
}
