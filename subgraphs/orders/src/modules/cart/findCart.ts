import { isId } from '@kontor/kit/ids.ts';
import type { Context } from '../../context.ts';
import { allCarts, type CartRow, currentCart } from './cart.queries.ts';

/** One of the carts that the viewer may see; without id the viewer's current one, if there is one yet. */
export async function findCart(
  id: string | null | undefined,
  ctx: Context,
): Promise<CartRow | null> {
  if (id) return isId(id) ? ctx.cartById.load(id) : null;
  return (await currentCart(ctx)) ?? null;
}

/** One's own carts and those shared in the organization. */
export const listCarts = (ctx: Context): Promise<CartRow[]> => allCarts(ctx);
