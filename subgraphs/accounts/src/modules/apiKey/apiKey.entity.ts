import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A program's access on behalf of an organization. */
export const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    name: p.text(),
    prefix: p.text(),
    /** SHA-256 (hex) of the secret, which is random and long, so that no slower hash is needed. */
    secretHash: p.text(),
    scopes: p.array(),
    /** The contract that the program works under, while it is active. */
    contractId: p.uuid().nullable(),
    isSandbox: p.boolean(),
    rateLimit: p.integer().nullable(),
    costLimit: p.integer().nullable(),
    /** Null when a program issued it. */
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});

export type ApiKey = InferEntity<typeof ApiKeySchema>;
