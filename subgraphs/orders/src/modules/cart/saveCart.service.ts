import { badInput } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { insertCart, updateOwnCart } from './cart.queries.ts';
import type { CartOutcome } from './cart.service.ts';

/** Makes a named cart, or renames and shares one of the viewer's own. */
export async function saveCart(
  input: {
    cartId?: string | null;
    name: string;
    isShared?: boolean | null;
    idempotencyKey: string;
  },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'cart:write');
  const { cartId } = input;
  const cart = { name: input.name.trim(), isShared: input.isShared ?? false };
  if (cart.name.length < 1 || cart.name.length > 100) {
    throw badInput('The name of a cart has 1 to 100 characters.', { argument: 'name' });
  }
  return once(ctx, 'saveCart', input.idempotencyKey, input, async (): Promise<CartOutcome> => {
    if (!cartId) return { ok: true, cartId: await insertCart(ctx, cart), leftOut: [] };
    const isOwn = isId(cartId) && (await updateOwnCart(ctx, cartId, cart));
    return isOwn
      ? { ok: true, cartId, leftOut: [] }
      : { ok: false, reason: 'NOT_FOUND', id: cartId };
  });
}
