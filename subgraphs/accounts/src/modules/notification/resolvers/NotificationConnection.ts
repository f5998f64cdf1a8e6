import type { NotificationConnectionResolvers } from '../../types.generated.ts';

export const NotificationConnection: NotificationConnectionResolvers = {
  totalCount: (connection) => connection.totalCount(),
  unreadCount: (connection) => connection.unreadCount(),
};
