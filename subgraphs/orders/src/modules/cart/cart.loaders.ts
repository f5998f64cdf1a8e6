import { loadByKey, loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { type CartRow, cartsById } from './cart.queries.ts';
import { type CartLineRow, linesById, linesOfCarts } from './cartLine.queries.ts';
import { type LinePrice, type PricedLineKey, shownPricesOfLines } from './linePrices.ts';

export type CartLoaders = ReturnType<typeof createCartLoaders>;

export function createCartLoaders(ctx: RequestContext) {
  const prices = loadByKey<PricedLineKey, LinePrice>((lines) => shownPricesOfLines(ctx, lines));
  return {
    cartById: loadOne<string, CartRow>(
      (ids) => cartsById(ctx, ids),
      (cart) => cart.id,
    ),
    linesOfCart: loadMany<string, CartLineRow>(
      (ids) => linesOfCarts(ctx, ids),
      (line) => line.cartId,
    ),
    cartLineById: loadOne<string, CartLineRow>(
      (ids) => linesById(ctx, ids),
      (line) => line.id,
    ),
    priceOfLine: ({ organizationId, productId, projectId, quantity }: PricedLineKey) =>
      prices.load({ organizationId, productId, projectId, quantity }),
  };
}
