import { requireSeller } from '../../../acting.ts';
import type { OrganizationResolvers } from '../../types.generated.ts';

export const Organization: Pick<OrganizationResolvers, 'reminders' | '__resolveReference'> = {
  reminders: async ({ id }, _args, ctx) => {
    requireSeller(ctx.viewer);
    const { lastOn, mutedUntil, muteReason, mutedBy } = (await ctx.remindersOf.load(id)) ?? {};
    return {
      lastOn: lastOn ?? null,
      mutedUntil: mutedUntil ?? null,
      reason: muteReason ?? null,
      mutedBy: mutedBy ?? null,
    };
  },
};
