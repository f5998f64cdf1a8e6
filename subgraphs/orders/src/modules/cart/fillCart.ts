import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { lockCart, lockCurrentCart, touchCart } from './cart.queries.ts';
import { type CartLineProduct, linesOfCarts, putLines } from './cartLine.queries.ts';
import type { ProductFacts } from './cartProducts.ts';
import { type LineSubject, lineKey } from './domain/lineKey.ts';
import { planCartLines, type WantedLine } from './domain/planCartLines.ts';

/** Lines of one command, and of one cart. */
export const MOST_LINES = 5_000;

/** The named cart, or the current one (made if there is none), locked; null when there is no such. */
export async function openCart(
  cartId: string | null | undefined,
  ctx: RequestContext,
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
  ctx: RequestContext,
) {
  const held = await linesOfCarts(ctx, [cartId]);
  const plan = planCartLines(new Map(held.map((line) => [lineKey(line), line.quantity])), wanted);
  const subjects = new Map(
    wanted.flatMap(({ product, projectId = null }) =>
      product ? [[lineKey({ productId: product.id, projectId }), { product, projectId }]] : [],
    ),
  );
  const puts = [...plan.quantities].flatMap(([key, quantity]) => {
    const subject = subjects.get(key);
    return subject ? [{ ...subject, quantity }] : [];
  });
  await fillCart(cartId, held, puts, ctx);
  return plan;
}

/** Sets lines of a locked cart that holds these already. */
export async function fillCart(
  cartId: string,
  held: readonly LineSubject[],
  puts: ReadonlyArray<{ product: CartLineProduct; projectId: string | null; quantity: string }>,
  ctx: RequestContext,
): Promise<void> {
  const keys = [
    ...held.map(lineKey),
    ...puts.map(({ product, projectId }) => lineKey({ productId: product.id, projectId })),
  ];
  if (new Set(keys).size > MOST_LINES) {
    throw badInput(`A cart holds ${MOST_LINES} lines at most.`, { argument: 'lines' });
  }
  await putLines(ctx, cartId, puts);
}
