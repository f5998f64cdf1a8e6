import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { NotificationKind } from './domain/notificationKinds.ts';

/** The last number that a person's notifications in an organization have come to. */
export const NotificationInboxSchema = defineEntity({
  name: 'NotificationInbox',
  tableName: 'notification_inbox',
  properties: {
    organizationId: p.uuid().primary(),
    userId: p.uuid().primary(),
    lastSeq: p.bigint('string'),
  },
});

/** Something that one person was told of, as a member of the organization. */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    /** Rises in the order in which the person's notifications were committed. */
    seq: p.bigint('string'),
    /** What was told of under a key isn't told again. */
    key: p.text(),
    kind: p.text().$type<NotificationKind>(),
    titleRu: p.text(),
    titleEn: p.text(),
    textRu: p.text(),
    textEn: p.text(),
    link: p.text(),
    isUrgent: p.boolean(),
    /** False where the person didn't want it in the portal. */
    isShown: p.boolean(),
    /** False where the person didn't want it by e-mail. */
    isMailed: p.boolean(),
    at: p.datetime(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
    mailedAt: p.datetime().nullable(),
  },
});

export type Notification = InferEntity<typeof NotificationSchema>;
