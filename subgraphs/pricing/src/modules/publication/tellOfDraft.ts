import { requestNotification } from '@kontor/kit/notifications.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { PriceDraft } from './domain/priceDraft.ts';

/** Tells those who approve that a draft waits for them. */
export function tellApprovers(
  ctx: RequestContext,
  { id, title }: PriceDraft,
  organizationId: string,
): void {
  requestNotification(ctx, {
    key: `prices.submitted:${id}:${ctx.now().toISOString()}`,
    organizationId,
    to: { staffScopes: ['pricelists:approve'] },
    kind: 'PRICES',
    title: { ru: 'Цены ждут утверждения', en: 'Prices wait for approval' },
    text: { ru: title, en: title },
    link: `/prices/publications/${id}`,
  });
}

/** Tells whoever made a draft that it came back, and why. */
export function tellMaker(
  ctx: RequestContext,
  draft: PriceDraft,
  organizationId: string,
  reason: string,
): void {
  const { id, title, madeBy } = draft;
  const [kind, userId] = madeBy.split(':');
  if (kind !== 'person' || userId === undefined) return;
  requestNotification(ctx, {
    key: `prices.returned:${id}:${ctx.now().toISOString()}`,
    organizationId,
    to: { userIds: [userId] },
    kind: 'PRICES',
    title: { ru: `Цены не опубликованы: ${title}`, en: `Prices are not published: ${title}` },
    text: { ru: reason, en: reason },
    link: `/prices/publications/${id}`,
  });
}
