import type { SubscriptionResolvers } from '../../../types.generated.ts';
import { followNotifications } from '../../followNotifications.ts';
import type { NotificationMapper } from '../../schema.mappers.ts';

export const notificationReceived: NonNullable<SubscriptionResolvers['notificationReceived']> = {
  subscribe: (_parent, args, ctx) => followNotifications(args, ctx),
  resolve: (notification: NotificationMapper) => notification,
};
