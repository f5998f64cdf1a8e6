import { defineEntity, p } from '@mikro-orm/core';

/** Attempts to sign in to one account, or from one network; see `decideAttempt`. */
export const SignInAttemptsSchema = defineEntity({
  name: 'SignInAttempts',
  tableName: 'sign_in_attempts',
  properties: {
    /** `account:` and the hash of an e-mail, known or not, or `address:` and a network. */
    key: p.text().primary(),
    failures: p.integer(),
    lastAt: p.datetime(),
    lockedUntil: p.datetime().nullable(),
  },
});
