import type { Notification } from './notification.entity.ts';
import type { NotificationConnection } from './notification.service.ts';
import type { ShownPreferences } from './preferences.service.ts';

export type NotificationMapper = Notification;
export type NotificationConnectionMapper = NotificationConnection;
export type NotificationPreferencesMapper = ShownPreferences;
