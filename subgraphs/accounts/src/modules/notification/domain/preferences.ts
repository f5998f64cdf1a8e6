import type { NotificationKind } from './notificationKinds.ts';

export type Channel = 'BOTH' | 'PORTAL' | 'EMAIL' | 'OFF';
/** Kinds that aren't named are told in both ways. */
export type Channels = Partial<Record<NotificationKind, Channel>>;

export interface QuietHours {
  /** `HH:MM`; may be later than `until`, which is then of the next day. */
  from: string;
  until: string;
  /** Of the IANA's list. */
  timeZone: string;
}

export interface Preferences {
  channels: Channels;
  /** Null = e-mails may come at any time. */
  quietHours: QuietHours | null;
}

/** How people are told who have not said how: the seller's night is quiet. */
export const BY_DEFAULT: Preferences & { quietHours: QuietHours } = {
  channels: {},
  quietHours: { from: '21:00', until: '08:00', timeZone: 'Europe/Moscow' },
};

export const channelOf = ({ channels }: Preferences, kind: NotificationKind): Channel =>
  channels[kind] ?? 'BOTH';

export const wantsInPortal = (channel: Channel): boolean =>
  channel === 'BOTH' || channel === 'PORTAL';

export const wantsByEmail = (channel: Channel): boolean =>
  channel === 'BOTH' || channel === 'EMAIL';
