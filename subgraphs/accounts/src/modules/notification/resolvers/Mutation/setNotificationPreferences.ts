import type { MutationResolvers } from '../../../types.generated.ts';
import { setNotificationPreferences as set } from '../../preferences.service.ts';

export const setNotificationPreferences: NonNullable<
  MutationResolvers['setNotificationPreferences']
> = async (_parent, { input }, ctx) => {
  const outcome = await set(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'NotificationPreferencesSet', preferences: outcome.preferences };
};
