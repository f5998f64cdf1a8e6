import type { QueryResolvers } from '../../../types.generated.ts';
import { notificationPreferences as preferences } from '../../preferences.service.ts';

export const notificationPreferences: NonNullable<QueryResolvers['notificationPreferences']> = (
  _parent,
  _args,
  ctx,
) => preferences(ctx);
