import { createHash } from 'node:crypto';
import type { AccessToken, AccessTokens } from '@kontor/kit/accessToken.ts';
import type { Signal } from '@kontor/kit/live.ts';
import { ANONYMOUS, type Viewer } from '@kontor/kit/viewer.ts';
import { BoundedCache } from '../boundedCache.ts';
import { refusal } from '../errors.ts';
import type { Rights, RightsSource } from './accountsRights.ts';
import type { Identity } from './identity.ts';

/** Who stands behind an `Authorization` header, with rights as they are now (a few seconds old at most). */
export interface Identities {
  /** Throws UNAUTHENTICATED for a token or key that is not, or no longer, valid. */
  identify(authorization: string | undefined): Promise<Identity>;
  /** Drops what the signal makes stale, and tells who listens. */
  forget(signal: Signal): void;
  /** Called when rights may have changed before their time; answers a function that stops it. */
  onForgotten(listener: (signal: Signal) => void): () => void;
}

export interface IdentitiesOptions {
  rights: RightsSource;
  accessTokens: AccessTokens;
  keep: number;
  /** What those may do who are signed out, as far as they use the web client's documents. */
  guestScopes?: readonly string[];
  /** How long rights are believed without asking. */
  freshMs?: number;
  now?(): Date;
}

interface Known {
  identity: Promise<Identity | null>;
  until: number;
  /** Undefined while it is being asked. */
  viewer?: Viewer;
}

export function createIdentities({
  rights,
  accessTokens,
  keep,
  guestScopes = [],
  freshMs = 5_000,
  now = () => new Date(),
}: IdentitiesOptions): Identities {
  const guest: Viewer = { kind: 'anonymous', scopes: guestScopes };
  const nobody: Identity = { key: 'nobody', viewer: guest, via: 'anonymous' };
  const cache = new BoundedCache<string, Known>(keep);
  const verified = new BoundedCache<string, AccessToken>(keep);
  const listeners = new Set<(signal: Signal) => void>();

  const known = (key: string, ask: () => Promise<Identity | null>) => {
    const entry = cache.get(key);
    if (entry && entry.until > now().getTime()) return entry.identity;
    const asked: Known = { identity: ask(), until: now().getTime() + freshMs };
    cache.set(key, asked);
    asked.identity.then(
      (identity) => {
        asked.viewer = identity?.viewer ?? ANONYMOUS;
      },
      // A failure to ask is not an answer: the next request asks again.
      () => cache.get(key) === asked && cache.delete(key),
    );
    return asked.identity;
  };

  /** A signature is checked once; whether the token has expired, each time. */
  const readToken = async (token: string): Promise<AccessToken> => {
    const access = verified.get(token) ?? (await accessTokens.verify(token, now()));
    if (!access || access.expiresAt <= now()) {
      throw unauthenticated('The access token is not valid or has expired.');
    }
    verified.set(token, access);
    return access;
  };

  const ofSession = async (token: string): Promise<Identity> => {
    const access = await readToken(token);
    const { sessionId, client, expiresAt } = access;
    // A token that was made since the person went elsewhere is not answered with rights from before.
    const { membershipId, contractId } = access;
    const place = [client, sessionId, membershipId, contractId].join(' ');
    const identity = await known(place, async () =>
      asIdentity(await rights.ofSession(sessionId), `session ${sessionId}`, client),
    );
    if (!identity) throw unauthenticated('The session has ended; sign in again.');
    return { ...identity, expiresAt };
  };

  const ofApiKey = async (secret: string): Promise<Identity> => {
    const hash = createHash('sha256').update(secret).digest('hex');
    const identity = await known(`key ${hash}`, async () => {
      const found = await rights.ofApiKey(hash);
      return asIdentity(found, `key ${hash}`, 'apiKey');
    });
    const isOver = identity?.expiresAt && identity.expiresAt <= now();
    if (!identity || isOver) throw unauthenticated('The API key is unknown, revoked or expired.');
    return identity;
  };

  return {
    async identify(authorization) {
      if (!authorization) return nobody;
      const [scheme, token, ...rest] = authorization.trim().split(/\s+/);
      if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
        throw unauthenticated('The Authorization header must be `Bearer` and a token or API key.');
      }
      return token.startsWith('kk_') ? ofApiKey(token) : ofSession(token);
    },

    forget(signal) {
      for (const [key, { viewer }] of [...cache.entries()]) {
        if (!viewer || concerns(signal, viewer)) cache.delete(key);
      }
      for (const listener of listeners) listener(signal);
    },

    onForgotten(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether rights of this viewer may have changed. A signal without key says that some were missed. */
export function concerns({ key }: Signal, viewer: Viewer): boolean {
  if (key === '') return true;
  if (viewer.kind === 'program') return key === viewer.apiKeyId || key === viewer.organizationId;
  if (viewer.kind !== 'person') return false;
  const { sessionId, membershipId, userId, organizationId } = viewer;
  return [sessionId, membershipId, userId, organizationId].includes(key);
}

const unauthenticated = (message: string) =>
  refusal('UNAUTHENTICATED', message, { headers: { 'www-authenticate': 'Bearer' } });

function asIdentity(
  rights: Rights | null,
  key: string,
  via: 'web' | 'program' | 'apiKey',
): Identity | null {
  return rights && { key, via, ...rights };
}
