import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Role } from './domain/scopesOfRoles.ts';

/** A person who signs in; belongs to organizations by memberships. */
export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** Normalized, see `normalizeEmail`. */
    email: p.text(),
    /** Argon2id in PHC notation; null for somebody who can't sign in by password. */
    passwordHash: p.text().nullable(),
    locale: p.enum(['RU', 'EN']),
    createdAt: p.datetime(),
  },
});

/** A person's place in an organization. */
export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    roles: p.array<Role>(),
    orderLimit: p.decimal().nullable(),
    orderLimitCurrency: p.text().nullable(),
    monthLimit: p.decimal().nullable(),
    monthLimitCurrency: p.text().nullable(),
    createdAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

export type User = InferEntity<typeof UserSchema>;
export type Membership = InferEntity<typeof MembershipSchema>;
