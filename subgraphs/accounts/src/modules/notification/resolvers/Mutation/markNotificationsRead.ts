import type { MutationResolvers } from '../../../types.generated.ts';
import { markNotificationsRead as markRead } from '../../notification.service.ts';

export const markNotificationsRead: NonNullable<
  MutationResolvers['markNotificationsRead']
> = async (_parent, { input }, ctx) => {
  const outcome = await markRead(ctx, input.ids ?? null);
  if (!outcome.ok) return outcome;
  return { __typename: 'NotificationsRead', unreadCount: outcome.unreadCount };
};
