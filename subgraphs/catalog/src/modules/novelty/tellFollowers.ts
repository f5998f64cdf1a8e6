import { requestNotification } from '@kontor/kit/notifications.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { ViewerRules } from '../visibility/viewerRules.ts';
import { followerNotice } from './domain/followerNotice.ts';
import { isAwaited, type News, newsFor } from './domain/newsFor.ts';
import {
  type AwaitedProduct,
  awaitedProduct,
  endFollows,
  type Follower,
  lockFollowers,
  noteKnown,
} from './telling.queries.ts';

/**
 * Job: tells those who wait for a product what is news to each of them, the first to ask first. What
 * they know is noted in the same transaction, so that nobody is told twice. Whoever may not see the
 * product now is told nothing, and waits on.
 */
export async function tellFollowers(
  { productId }: { productId: string },
  ctx: Context,
): Promise<void> {
  await ctx.em.transactional(async () => {
    const followers = await lockFollowers(ctx, productId);
    const product = await awaitedProduct(ctx, productId);
    if (!product) return;
    const seesIt = await visibilityOf(ctx, product, followers);
    const told = followers.filter((follower) => {
      const news = newsFor(follower.known, product);
      if (!news || !seesIt.has(follower.organizationId)) return false;
      tell(ctx, follower, product, news);
      return true;
    });
    const { status, availableFrom, isInStock } = product;
    if (isAwaited(product)) await noteKnown(ctx, told, { status, availableFrom, isInStock });
    else await endFollows(ctx, told);
  });
}

/** Which of the followers' organizations may see the product. */
async function visibilityOf(
  ctx: Context,
  product: AwaitedProduct,
  followers: readonly Follower[],
): Promise<Set<string>> {
  const organizations = new Set(followers.map(({ organizationId }) => organizationId));
  const seeing = new Set<string>();
  for (const organizationId of organizations) {
    const viewer = serviceViewer('catalog', organizationId);
    const rules = await new ViewerRules({ ...ctx, viewer }, ctx.catalogue).rules();
    if (!rules || rules.isShown(product)) seeing.add(organizationId);
  }
  return seeing;
}

function tell(
  ctx: Context,
  { organizationId, userId }: Follower,
  product: AwaitedProduct,
  news: News,
): void {
  requestNotification(ctx, {
    // One key for all whom this run tells: they are told in their order.
    key: `product.${news}:${product.id}:${ctx.now().toISOString()}`,
    organizationId,
    to: { userIds: [userId] },
    kind: 'AVAILABILITY',
    ...followerNotice(news, product),
    link: `/products/${encodeURIComponent(product.sku)}`,
  });
}
