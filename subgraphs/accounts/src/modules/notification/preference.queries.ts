import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { allRows } from '../../tables.ts';
import {
  BY_DEFAULT,
  type Channels,
  type Preferences,
  type QuietHours,
} from './domain/preferences.ts';
import { PreferenceSchema } from './preference.entity.ts';

/** How each of the people wants to be told; by default who has said nothing. */
export async function preferencesOf(
  { em }: RequestContext,
  userIds: readonly string[],
): Promise<(userId: string) => Preferences> {
  const rows = await em.find(
    PreferenceSchema,
    { userId: { $in: [...userIds] } },
    { disableIdentityMap: true },
  );
  const said = new Map(
    rows.map(({ userId, channels, hasQuietHours, quietHours }) => {
      const hours = hasQuietHours ? (quietHours ?? BY_DEFAULT.quietHours) : null;
      return [userId, { channels, quietHours: hours }];
    }),
  );
  return (userId) => said.get(userId) ?? BY_DEFAULT;
}

export interface SaidPreferences {
  channels: Channels;
  /** Null = none; undefined = as before. */
  quietHours: QuietHours | null | undefined;
}

/** Keeps what is said, in one statement, so that two changes at once are both kept. */
export async function savePreferences(
  ctx: RequestContext,
  userId: string,
  { channels, quietHours }: SaidPreferences,
): Promise<void> {
  const hours = quietHours ? JSON.stringify(quietHours) : null;
  await sql`
    insert into notification_preference as known (user_id, channels, has_quiet_hours, quiet_hours)
    values (${userId}, ${JSON.stringify(channels)}::jsonb, ${quietHours !== null}, ${hours}::jsonb)
    on conflict (user_id) do update set
      channels = known.channels || excluded.channels,
      has_quiet_hours = case when ${quietHours === undefined} then known.has_quiet_hours
        else excluded.has_quiet_hours end,
      quiet_hours = coalesce(excluded.quiet_hours, known.quiet_hours)`.execute(allRows(ctx));
}
