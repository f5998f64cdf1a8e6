import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A person's one-time codes; asked for once `confirmedAt` is set. */
export const TotpSchema = defineEntity({
  name: 'Totp',
  tableName: 'totp',
  properties: {
    userId: p.uuid().primary(),
    /** The shared secret, encrypted; see `sealedSecret.ts`. */
    sealedSecret: p.text(),
    createdAt: p.datetime(),
    confirmedAt: p.datetime().nullable(),
    /** Number of the time step whose code was used last; it and earlier ones are spent. */
    lastStep: p.bigint('number').nullable(),
  },
});

/** Signs in once instead of a one-time code. */
export const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    userId: p.uuid().primary(),
    /** SHA-256 (hex) of the code, which is long enough not to be guessed. */
    hash: p.text().primary(),
    usedAt: p.datetime().nullable(),
  },
});

export type Totp = InferEntity<typeof TotpSchema>;
