import type { AuditEntryResolvers } from '../../types.generated.ts';

export const AuditEntry: AuditEntryResolvers = {
  at: ({ at }) => at.toISOString(),
  organization: ({ organizationId }, _args, ctx) =>
    organizationId ? ctx.organizationById.load(organizationId) : null,
  user: ({ userId }, _args, ctx) => (userId ? ctx.userById.load(userId) : null),
};
