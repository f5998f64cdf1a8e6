import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token; it is too random to be found from its hash. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/**
 * The token that follows: who shows the spent one a second time gets the same again, though only
 * hashes and salts are stored. Neither the salt alone nor the spent token alone gives it away.
 */
export const successorOf = (token: string, salt: string): string =>
  createHmac('sha256', token).update(salt).digest('base64url');
