import { badInput } from '@kontor/kit/errors.ts';
import { once } from '@kontor/kit/idempotency.ts';
import { isId } from '@kontor/kit/ids.ts';
import { isNegative, isZero } from '@kontor/kit/money.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { lockCart, touchCart } from './cart.queries.ts';
import { linesById, linesOfCarts, removeLines, rewriteLines } from './cartLine.queries.ts';
import { type CartProducts, loadCartProducts } from './cartProducts.ts';
import { changeLines } from './domain/changeLines.ts';
import { type LineRefusal, refusalOf } from './domain/planCartLines.ts';
import { addLines, MOST_LINES, openCart } from './fillCart.ts';
import { unknownProject } from './unknownProject.ts';

export type CartOutcome =
  | { ok: true; cartId: string; leftOut: LineRefusal[] }
  | { ok: false; reason: 'LINES_REFUSED'; lines: LineRefusal[] }
  | { ok: false; reason: 'NOT_FOUND'; id: string };

export interface LineInput {
  productId?: string | null;
  sku?: string | null;
  quantity: string;
  projectId?: string | null;
}

export interface LineChange {
  lineId: string;
  quantity: string;
  /** Undefined = as it is. */
  projectId?: string | null;
}

/** All lines go in, or none. */
export async function addToCart(
  input: { cartId?: string | null; lines: readonly LineInput[]; idempotencyKey: string },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'cart:write');
  const products = await productsOf(input.lines, ctx);
  const strange = await unknownProject(
    ctx,
    input.lines.map(({ projectId }) => projectId),
  );
  if (strange !== null) return { ok: false, reason: 'NOT_FOUND', id: strange } as const;
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

/** Sets quantities and projects; quantity zero takes a line out. All changes are made, or none. */
export async function changeCartLines(
  input: { cartId: string; lines: readonly LineChange[] },
  ctx: Context,
): Promise<CartOutcome> {
  requireScope(ctx.viewer, 'cart:write');
  const changes = await linesToChange(input, ctx);
  const unknown = changes.find(({ line }) => !line);
  if (unknown) return { ok: false, reason: 'NOT_FOUND', id: unknown.lineId };
  const strange = await unknownProject(
    ctx,
    input.lines.map(({ projectId }) => projectId),
  );
  if (strange !== null) return { ok: false, reason: 'NOT_FOUND', id: strange };

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
    const after = changeLines(
      await linesOfCarts(ctx, [cart.id]),
      kept.map(({ line, quantity, projectId = line.projectId }) => ({
        ...line,
        quantity,
        projectId,
      })),
    );
    await removeLines(ctx, cart.id, after.mergedIds);
    await rewriteLines(ctx, cart.id, after.changed);
    await touchCart(ctx, cart.id);
    return { ok: true, cartId: cart.id, leftOut: [] };
  });
}

async function linesToChange(
  input: { cartId: string; lines: readonly LineChange[] },
  ctx: Context,
) {
  if (input.lines.length > MOST_LINES) {
    throw badInput(`Change ${MOST_LINES} lines at most.`, { argument: 'lines' });
  }
  if (input.lines.some(({ quantity }) => isNegative(quantity))) {
    throw badInput('A quantity is zero or more.', { argument: 'quantity' });
  }
  const found = await linesById(ctx, input.lines.map(({ lineId }) => lineId).filter(isId));
  const ofCart = found.filter(({ cartId }) => cartId === input.cartId.toLowerCase());
  const lines = new Map(ofCart.map((line) => [line.id, line]));
  return input.lines.map(({ lineId, ...change }, index) => ({
    index,
    lineId,
    ...change,
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

function wantedLine({ productId, sku, quantity, projectId }: LineInput, products: CartProducts) {
  if (isNegative(quantity) || isZero(quantity)) {
    throw badInput('A quantity is above zero.', { argument: 'quantity' });
  }
  const product = productId ? products.byId(productId) : products.bySku(sku ?? '');
  return { product, code: sku ?? productId ?? '', quantity, projectId };
}
