import { isId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { ownerOf } from '../../ownerOf.ts';
import type { ProductRow } from '../product/product.queries.ts';
import { isAwaited } from './domain/newsFor.ts';
import { addFollow, availabilityOf, followedBy, removeFollow } from './follow.queries.ts';

const MOST_FOLLOWED = 500;

export interface FollowedProduct {
  product: ProductRow;
  followedAt: Date;
}

/** Products that the viewer waits for and may see, latest first. */
export async function followedProducts(ctx: Context): Promise<FollowedProduct[]> {
  requireScope(ctx.viewer, 'cart:write');
  const follows = await followedBy(ctx, ownerOf(ctx.viewer), MOST_FOLLOWED);
  const products = await Promise.all(
    follows.map(({ productId }) => ctx.productById.load(productId)),
  );
  return follows.flatMap(({ followedAt }, index) => {
    const product = products[index];
    return product ? [{ product, followedAt }] : [];
  });
}

/** The product must be there for the viewer, and be something to wait for. */
export async function followProduct(
  ctx: Context,
  productId: string,
): Promise<{ ok: true; product: ProductRow } | NotFound | InvalidInput> {
  requireScope(ctx.viewer, 'cart:write');
  const owner = ownerOf(ctx.viewer);
  const product = isId(productId) ? await ctx.productById.load(productId) : null;
  if (!product) return notFound('product', productId);
  return ctx.em.transactional(async () => {
    const known = await availabilityOf(ctx, product.id);
    if (!known || !isAwaited(known)) {
      return invalidInput('productId', 'It can be ordered already, or is no longer sold.');
    }
    const followed = await followedBy(ctx, owner, MOST_FOLLOWED);
    const isKnown = followed.some((follow) => follow.productId === product.id);
    if (followed.length >= MOST_FOLLOWED && !isKnown) {
      return invalidInput('productId', `You may follow at most ${MOST_FOLLOWED} products.`);
    }
    await addFollow(ctx, owner, product.id, known);
    return { ok: true, product };
  });
}

/** Also of what the viewer may no longer see: that is answered as null. */
export async function unfollowProduct(
  ctx: Context,
  productId: string,
): Promise<{ ok: true; product: ProductRow | null } | NotFound> {
  requireScope(ctx.viewer, 'cart:write');
  const owner = ownerOf(ctx.viewer);
  if (!isId(productId)) return notFound('product', productId);
  await removeFollow(ctx, owner, productId);
  return { ok: true, product: await ctx.productById.load(productId) };
}
