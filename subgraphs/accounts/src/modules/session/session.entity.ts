import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** From a sign-in to its end, over all the refresh tokens that follow one another. */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    /** The place the person acts from now. */
    membershipId: p.uuid(),
    /** The contract chosen there; counts only while it is active. */
    contractId: p.uuid().nullable(),
    client: p.enum(['web', 'program']),
    ip: p.text().nullable(),
    userAgent: p.text().nullable(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime(),
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endReason: p.enum(['signOut', 'reuse', 'membershipEnded']).nullable(),
  },
});

/** One link in a session's chain of refresh tokens; the token itself is known to its holder only. */
export const RefreshTokenSchema = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_token',
  properties: {
    /** SHA-256 (hex) of the token. */
    hash: p.text().primary(),
    sessionId: p.uuid(),
    createdAt: p.datetime(),
    spentAt: p.datetime().nullable(),
    /** Together with this token, which is not stored, gives its successor again. */
    successorSalt: p.text().nullable(),
    successorHash: p.text().nullable(),
  },
});

export type Session = InferEntity<typeof SessionSchema>;
export type SessionEnd = NonNullable<Session['endReason']>;
export type RefreshToken = InferEntity<typeof RefreshTokenSchema>;
