import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { lockOpening } from '../kit/kit.queries.ts';
import { turnedKits } from '../kit/turnedKits.ts';
import { turnedProducts } from './domain/turnedProducts.ts';
import { recordTurned } from './stock.events.ts';
import { addOpenings, lockStock, type OpeningStock } from './stock.queries.ts';

/** Books opening stock where there is none yet; answers which it was. */
export async function openStock(
  ctx: RequestContext,
  openings: readonly OpeningStock[],
): Promise<OpeningStock[]> {
  if (openings.length === 0) return [];
  return ctx.em.transactional(async () => {
    const products = [...new Set(openings.map(({ productId }) => productId))];
    await lockOpening(ctx);
    const before = await lockStock(ctx, products);
    const booked = await addOpenings(ctx, openings);
    const changes = booked.map(({ productId, quantity }) => ({ productId, available: quantity }));
    const turned = turnedProducts(before, changes);
    recordTurned([...turned, ...(await turnedKits(ctx, products))], ctx);
    return booked;
  });
}
