import { badInput } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isNegative, isZero } from '@kontor/kit/money.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import {
  insertCart,
  linesById,
  linesOfCarts,
  lockCart,
  lockCurrentCart,
  putLines,
  removeLines,
  touchCart,
  updateOwnCart,
} from './cart.queries.ts';
import { type CartProducts, loadCartProducts, type ProductFacts } from './cartProducts.ts';
import {
  type LineRefusal,
  planCartLines,
  refusalOf,
  type WantedLine,
} from './domain/planCartLines.ts';

const MOST_LINES = 5_000;

export type CartOutcome =
  | { ok: true; cartId: string; leftOut: LineRefusal[] }
  | { ok: false; reason: 'LINES_REFUSED'; lines: LineRefusal[] }
  | { ok: false; reason: 'NOT_FOUND'; id: string };

export interface LineInput {
  productId?: string | null;
  sku?: string | null;
  quantity: string;
}

export interface LineChange {
  lineId: string;
  quantity: string;
}

/** All lines go in, or none. */
export async function addToCart(
  input: { cartId?: string | null; lines: readonly LineInput[]; idempotencyKey: string },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'cart:write');
  const products = await productsOf(input.lines, ctx);
  const wanted = input.lines.map((line) => wantedLine(line, products));
  return once(ctx, 'addToCart', input.idempotencyKey, input, async (): Promise<CartOutcome> => {
    const cartId = await openCart(input.cartId, ctx);
    if (!cartId) return { ok: false, reason: 'NOT_FOUND', id: input.cartId ?? '' };
    const plan = await addLines(cartId, wanted, ctx);
    if (plan.refusals.length > 0) {
      return { ok: false, reason: 'LINES_REFUSED', lines: plan.refusals };
    }
    return { ok: true, cartId, leftOut: [] };
  });
}

/** Sets quantities; zero takes a line out. All changes are made, or none. */
export async function changeCartLines(
  input: { cartId: string; lines: readonly LineChange[] },
  ctx: Context,
): Promise<CartOutcome> {
  requireScope(ctx.viewer, 'cart:write');
  const changes = await linesToChange(input, ctx);
  const unknown = changes.find(({ line }) => !line);
  if (unknown) return { ok: false, reason: 'NOT_FOUND', id: unknown.lineId };

  const kept = changes.flatMap(({ line, ...change }) =>
    line && !isZero(change.quantity) ? [{ ...change, line }] : [],
  );
  const products = await loadCartProducts(ctx, { ids: kept.map(({ line }) => line.productId) });
  const refusals = kept.flatMap(({ index, line, quantity }): LineRefusal[] => {
    const refusal = refusalOf(products.byId(line.productId), quantity);
    return refusal ? [{ index, sku: line.sku, ...refusal }] : [];
  });
  if (refusals.length > 0) return { ok: false, reason: 'LINES_REFUSED', lines: refusals };

  return ctx.em.transactional(async (): Promise<CartOutcome> => {
    const cart = await lockCart(ctx, input.cartId);
    if (!cart) return { ok: false, reason: 'NOT_FOUND', id: input.cartId };
    const gone = changes.filter(({ quantity }) => isZero(quantity));
    await removeLines(
      ctx,
      cart.id,
      gone.flatMap(({ line }) => line?.id ?? []),
    );
    await putLines(
      ctx,
      cart.id,
      kept.map(({ line, quantity }) => ({ product: { ...line, id: line.productId }, quantity })),
    );
    await touchCart(ctx, cart.id);
    return { ok: true, cartId: cart.id, leftOut: [] };
  });
}

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

/** The named cart, or the current one (made if there is none), locked; null when there is no such. */
export async function openCart(
  cartId: string | null | undefined,
  ctx: Context,
): Promise<string | null> {
  if (!cartId) return lockCurrentCart(ctx);
  const cart = isId(cartId) ? await lockCart(ctx, cartId) : undefined;
  if (cart) await touchCart(ctx, cart.id);
  return cart?.id ?? null;
}

/** Adds to a locked cart what can be added of the wanted lines and says what can't. */
export async function addLines(
  cartId: string,
  wanted: ReadonlyArray<WantedLine & { product: ProductFacts | null }>,
  ctx: Context,
) {
  const held = await linesOfCarts(ctx, [cartId]);
  const plan = planCartLines(
    new Map(held.map(({ productId, quantity }) => [productId, quantity])),
    wanted,
  );
  const products = new Map(
    wanted.flatMap(({ product }) => (product ? [[product.id, product]] : [])),
  );
  const productIds = new Set([...held.map(({ productId }) => productId), ...products.keys()]);
  if (productIds.size > MOST_LINES) {
    throw badInput(`A cart holds ${MOST_LINES} lines at most.`, { argument: 'lines' });
  }
  const puts = [...plan.quantities].flatMap(([id, quantity]) => {
    const product = products.get(id);
    return product ? [{ product, quantity }] : [];
  });
  await putLines(ctx, cartId, puts);
  return plan;
}

async function linesToChange(
  input: { cartId: string; lines: readonly LineChange[] },
  ctx: Context,
) {
  if (input.lines.some(({ quantity }) => isNegative(quantity))) {
    throw badInput('A quantity is zero or more.', { argument: 'quantity' });
  }
  const found = await linesById(ctx, input.lines.map(({ lineId }) => lineId).filter(isId));
  const ofCart = found.filter(({ cartId }) => cartId === input.cartId.toLowerCase());
  const lines = new Map(ofCart.map((line) => [line.id, line]));
  return input.lines.map(({ lineId, quantity }, index) => ({
    index,
    lineId,
    quantity,
    line: lines.get(lineId.toLowerCase()),
  }));
}

async function productsOf(lines: readonly LineInput[], ctx: Context): Promise<CartProducts> {
  if (lines.length < 1 || lines.length > MOST_LINES) {
    throw badInput(`Give 1 to ${MOST_LINES} lines.`, { argument: 'lines' });
  }
  if (lines.some(({ productId, sku }) => Boolean(productId) === Boolean(sku))) {
    throw badInput('A line names its product by `productId` or by `sku`.', { argument: 'lines' });
  }
  return loadCartProducts(ctx, {
    ids: lines.flatMap(({ productId }) => (productId ? [productId] : [])),
    codes: lines.flatMap(({ sku }) => (sku ? [sku] : [])),
  });
}

function wantedLine({ productId, sku, quantity }: LineInput, products: CartProducts) {
  if (isNegative(quantity) || isZero(quantity)) {
    throw badInput('A quantity is above zero.', { argument: 'quantity' });
  }
  const product = productId ? products.byId(productId) : products.bySku(sku ?? '');
  return { product, code: sku ?? productId ?? '', quantity };
}
