import type { AuditEntryResolvers } from '../../types.generated.ts';

export const AuditEntry: AuditEntryResolvers = {
  at: ({ at }) => at.toISOString(),
  organization: ({ organizationId }, _args, ctx) =>
    organizationId ? ctx.organizationById.load(organizationId) : null,
  user: ({ userId }, _args, ctx) => (userId ? ctx.userById.load(userId) : null),
  // Whose e-mail the viewer may not see, from there the viewer need not know either.
  ip: async ({ ip, userId }, _args, ctx) => {
    const user = userId ? await ctx.userById.load(userId) : undefined;
    return user === undefined || user?.email ? ip : null;
  },
};
