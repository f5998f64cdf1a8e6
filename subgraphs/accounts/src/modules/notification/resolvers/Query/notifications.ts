import type { QueryResolvers } from '../../../types.generated.ts';
import { listNotifications } from '../../notification.service.ts';

export const notifications: NonNullable<QueryResolvers['notifications']> = (
  _parent,
  { isUnread, kinds, ...page },
  ctx,
) => listNotifications(ctx, { isUnread, kinds }, page);
