import type { NotificationPreferencesResolvers } from '../../types.generated.ts';

export const NotificationPreferences: NotificationPreferencesResolvers = {
  email: async ({ userId }, _args, ctx) => (await ctx.userById.load(userId))?.email ?? '',
};
