import { newId } from '@kontor/kit/ids.ts';
import type { NotificationRequest } from '@kontor/kit/notifications.ts';
import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { addressees } from './domain/addressees.ts';
import { isKind } from './domain/notificationKinds.ts';
import { portalPath } from './domain/portalPath.ts';
import { channelOf, wantsByEmail, wantsInPortal } from './domain/preferences.ts';
import { recordNotified } from './notification.events.ts';
import { preferencesOf } from './preference.queries.ts';
import { addNotifications, placesConcerned, takeNumbers } from './telling.queries.ts';

/** Tells whoever is meant, in the ways they want, and of each key once. */
export async function notificationRequested(
  event: EventEnvelope,
  ctx: RequestContext,
): Promise<void> {
  const request = event.payload as NotificationRequest;
  const { key, kind, title, text, isUrgent = false, at } = request;
  if (!isKind(kind)) throw new Error(`There is no kind "${kind}" to tell of.`);
  const places = addressees(await placesConcerned(ctx, request), request.to);
  if (places.length === 0) return;

  const numberOf = await takeNumbers(ctx, places);
  const preferences = await preferencesOf(
    ctx,
    places.map(({ userId }) => userId),
  );
  const notifications = places.map(({ userId, organizationId }) => {
    const channel = channelOf(preferences(userId), kind);
    return {
      id: newId(),
      organization_id: organizationId,
      user_id: userId,
      seq: numberOf(userId),
      ...{ key, kind, link: portalPath(request.link), is_urgent: isUrgent, at },
      ...{ title_ru: title.ru, title_en: title.en, text_ru: text.ru, text_en: text.en },
      is_shown: wantsInPortal(channel),
      is_mailed: wantsByEmail(channel),
      created_at: ctx.now().toISOString(),
    };
  });
  const added = await addNotifications(ctx, notifications);
  for (const { id, user_id, organization_id, is_shown, is_mailed } of notifications) {
    if (!added.has(id)) continue;
    if (is_shown) recordNotified(ctx, { userId: user_id, organizationId: organization_id });
    if (is_mailed) ctx.jobs.add('mailNotification', { id });
  }
}
