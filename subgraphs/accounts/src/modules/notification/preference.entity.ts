import { defineEntity, p } from '@mikro-orm/core';
import type { Channels, QuietHours } from './domain/preferences.ts';

/** How a person wants to be told; who has none is told by default. */
export const PreferenceSchema = defineEntity({
  name: 'NotificationPreference',
  tableName: 'notification_preference',
  properties: {
    userId: p.uuid().primary(),
    /** Those that the person chose. */
    channels: p.json().$type<Channels>(),
    hasQuietHours: p.boolean(),
    /** Null = by default. */
    quietHours: p.json().$type<QuietHours>().nullable(),
  },
});
