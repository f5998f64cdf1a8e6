import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { CartOutcome } from './cart.service.ts';
import { loadCartProducts } from './cartProducts.ts';
import { addLines, openCart } from './fillCart.ts';

/** Puts the lines of one of the organization's past orders into a cart; says which it had to leave out. */
export async function repeatOrder(
  input: { orderId: string; cartId?: string | null; idempotencyKey: string },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'cart:write');
  const unknown = { ok: false, reason: 'NOT_FOUND', id: input.orderId } as const;
  const order = isId(input.orderId) ? await ctx.orderById.load(input.orderId) : null;
  if (order?.organizationId !== organizationOf(ctx.viewer)) return unknown;
  const lines = await ctx.linesOfOrder.load(order.id);
  const products = await loadCartProducts(ctx, { ids: lines.map(({ productId }) => productId) });
  const wanted = lines.map(({ productId, projectId, sku, quantity }) => ({
    product: products.byId(productId),
    code: sku,
    quantity,
    projectId,
  }));
  return once(ctx, 'repeatOrder', input.idempotencyKey, input, async (): Promise<CartOutcome> => {
    const cartId = await openCart(input.cartId, ctx);
    if (!cartId) return { ok: false, reason: 'NOT_FOUND', id: input.cartId ?? '' };
    const { refusals } = await addLines(cartId, wanted, ctx);
    return { ok: true, cartId, leftOut: refusals };
  });
}
