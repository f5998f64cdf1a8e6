import type { ApiKeyResolvers } from '../../types.generated.ts';

export const ApiKey: ApiKeyResolvers = {
  contract: ({ contractId }, _args, ctx) => (contractId ? ctx.contractById.load(contractId) : null),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  expiresAt: ({ expiresAt }) => expiresAt?.toISOString() ?? null,
  lastUsedAt: ({ lastUsedAt }) => lastUsedAt?.toISOString() ?? null,
  revokedAt: ({ revokedAt }) => revokedAt?.toISOString() ?? null,
};
