import type { Kysely } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import { ApiKeySchema } from './modules/apiKey/apiKey.entity.ts';
import { ApplicationSchema } from './modules/application/application.entity.ts';
import { AuditChainSchema, AuditEntrySchema } from './modules/audit/audit.entity.ts';
import { ContractSchema } from './modules/contract/contract.entity.ts';
import { MembershipSchema, UserSchema } from './modules/member/member.entity.ts';
import {
  NotificationInboxSchema,
  NotificationSchema,
} from './modules/notification/notification.entity.ts';
import { PreferenceSchema } from './modules/notification/preference.entity.ts';
import { AddressSchema, OrganizationSchema } from './modules/organization/organization.entity.ts';
import { SignInAttemptsSchema } from './modules/session/attempts.entity.ts';
import { RefreshTokenSchema, SessionSchema } from './modules/session/session.entity.ts';
import { RecoveryCodeSchema, TotpSchema } from './modules/totp/totp.entity.ts';

export const entities = [
  OrganizationSchema,
  AddressSchema,
  UserSchema,
  MembershipSchema,
  SessionSchema,
  RefreshTokenSchema,
  SignInAttemptsSchema,
  TotpSchema,
  RecoveryCodeSchema,
  ApiKeySchema,
  AuditEntrySchema,
  AuditChainSchema,
  ApplicationSchema,
  ContractSchema,
  ...[NotificationSchema, NotificationInboxSchema, PreferenceSchema],
];

/** The tables for Kysely, which reads moments and decimals as text and writes moments as either. */
export type Tables = {
  [Table in keyof Inferred]: {
    [Column in keyof Inferred[Table]]: MomentAsText<Inferred[Table][Column]>;
  };
};

type Inferred = InferKyselyDB<(typeof entities)[number]>;
type MomentAsText<Value> = Value extends Date ? string : Value;

/** All rows, whoever asks: for what happens before it is known who does, and for rules of its own. */
export const allRows = ({ em }: Pick<RequestContext, 'em'>): Kysely<Tables> =>
  em.getKysely<Tables>() as Kysely<Tables>;
