import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { checkQuietHours } from './domain/checkQuietHours.ts';
import { kindsFor, type NotificationKind } from './domain/notificationKinds.ts';
import { type Channel, channelOf, type QuietHours } from './domain/preferences.ts';
import { preferencesOf, savePreferences } from './preference.queries.ts';
import { readerOf } from './readerOf.ts';

export interface ShownPreferences {
  userId: string;
  channels: KindChannel[];
  quietHours: QuietHours | null;
}

export interface KindChannel {
  kind: NotificationKind;
  channel: Channel;
}

/** How the viewer wants to be told of what concerns them where they act. */
export async function notificationPreferences(ctx: RequestContext): Promise<ShownPreferences> {
  const { userId } = readerOf(ctx.viewer);
  const scopes = ctx.viewer.kind === 'service' ? [] : ctx.viewer.scopes;
  const own = (await preferencesOf(ctx, [userId]))(userId);
  const channels = kindsFor(scopes).map((kind) => ({ kind, channel: channelOf(own, kind) }));
  return { userId, channels, quietHours: own.quietHours };
}

export interface PreferencesChange {
  channels?: readonly KindChannel[] | null;
  quietHours?: QuietHours | null;
  hasNoQuietHours?: boolean | null;
}

/** What is left out of the change stays. */
export async function setNotificationPreferences(
  ctx: RequestContext,
  { channels, quietHours, hasNoQuietHours }: PreferencesChange,
): Promise<{ ok: true; preferences: ShownPreferences } | InvalidInput> {
  const { userId } = readerOf(ctx.viewer);
  const check = quietHours ? checkQuietHours(quietHours) : null;
  if (check && !check.ok) return invalidInput(`quietHours.${check.field}`, check.reason);
  if (quietHours && hasNoQuietHours) {
    return invalidInput('hasNoQuietHours', 'Name quiet hours, or say that there are none.');
  }
  const said = (channels ?? []).map(({ kind, channel }) => [kind, channel]);
  await savePreferences(ctx, userId, {
    channels: Object.fromEntries(said),
    quietHours: hasNoQuietHours ? null : check?.quietHours,
  });
  return { ok: true, preferences: await notificationPreferences(ctx) };
}
