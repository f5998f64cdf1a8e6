import { once } from '@kontor/kit/idempotency.ts';
import { add } from '@kontor/kit/money.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { linesOfCarts } from '../cart/cartLine.queries.ts';
import { type CartProducts, loadCartProducts } from '../cart/cartProducts.ts';
import { lineKey } from '../cart/domain/lineKey.ts';
import { fillCart, MOST_LINES, openCart } from '../cart/fillCart.ts';
import { unknownProject } from '../cart/unknownProject.ts';
import { type CheckedRow, checkQuickOrder, type TypedRow } from './domain/checkQuickOrder.ts';

export interface QuickOrderInput {
  rows: readonly TypedRow[];
  cartId?: string | null;
  projectId?: string | null;
  addToCart?: boolean | null;
  idempotencyKey: string;
}

export type QuickOrderOutcome =
  | { ok: true; rows: CheckedRow[]; cartId: string | null }
  | { ok: false; reason: 'TOO_MANY_ROWS' | 'CART_UNKNOWN' | 'PROJECT_UNKNOWN' };

/** Checks every row; with `addToCart`, puts what is right into the cart, once per key. */
export async function quickOrder(input: QuickOrderInput, ctx: Context) {
  requireScope(ctx.viewer, 'cart:write');
  if (input.rows.length > MOST_LINES) return { ok: false, reason: 'TOO_MANY_ROWS' } as const;
  if ((await unknownProject(ctx, [input.projectId])) !== null) {
    return { ok: false, reason: 'PROJECT_UNKNOWN' } as const;
  }
  const codes = input.rows.map(({ code }) => code.trim()).filter((code) => code !== '');
  const products = await loadCartProducts(ctx, { codes });
  const rows = checkQuickOrder(input.rows, (code) => products.byCode(code.trim()));
  if (!input.addToCart) return { ok: true, rows, cartId: null } as const;

  const filled = await once(ctx, 'quickOrder', input.idempotencyKey, input, async () => {
    const cartId = await openCart(input.cartId, ctx);
    if (!cartId) return { ok: false, reason: 'CART_UNKNOWN' } as const;
    await takeRightRows({ cartId, projectId: input.projectId ?? null }, rows, products, ctx);
    return { ok: true, cartId } as const;
  });
  return filled.ok ? { ...filled, rows } : filled;
}

/** Rows that are right hold the quantities of those merged into them. */
async function takeRightRows(
  { cartId, projectId }: { cartId: string; projectId: string | null },
  rows: readonly CheckedRow[],
  products: CartProducts,
  ctx: Context,
): Promise<void> {
  const lines = await linesOfCarts(ctx, [cartId]);
  const held = new Map(lines.map((line) => [lineKey(line), line.quantity]));
  const right = rows.flatMap(({ outcome, code, quantity }) => {
    const product = outcome === 'OK' ? products.byCode(code.trim())[0] : undefined;
    if (!product || quantity === null) return [];
    const before = held.get(lineKey({ productId: product.id, projectId })) ?? '0';
    return { product, projectId, quantity: add(before, quantity) };
  });
  await fillCart(cartId, lines, right, ctx);
}
