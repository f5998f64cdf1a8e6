import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './config.ts';
import { forbidden, unauthenticated } from './errors.ts';

/**
 * Who asks: a person in one organization, a program with an API key, another subgraph, or nobody.
 * It travels as a short-lived token signed with the installation's secret; a subgraph trusts nothing else.
 */
export type Viewer =
  /** Nobody who is known, with what is open to guests. */
  | { kind: 'anonymous'; scopes: readonly string[] }
  | {
      kind: 'person';
      userId: string;
      membershipId: string;
      organizationId: string;
      /** True for people of the seller: they see the rows of every organization that their scopes let them. */
      isStaff: boolean;
      roles: readonly string[];
      scopes: readonly string[];
      sessionId: string;
      /** The contract that the person works under: it decides assortment and prices. */
      contractId?: string;
    }
  | {
      kind: 'program';
      apiKeyId: string;
      organizationId: string;
      isStaff: boolean;
      scopes: readonly string[];
      contractId?: string;
    }
  | {
      kind: 'service';
      service: string;
      onBehalfOf?: string;
      scopes: readonly string[];
      contractId?: string;
    };

export const ANONYMOUS: Viewer = { kind: 'anonymous', scopes: [] };

/**
 * A subgraph, a job or a consumer acting by itself; trusted, so no scope is refused to it. For an
 * organization it may act under one of its contracts.
 */
export function serviceViewer(
  service: string,
  onBehalfOf?: string,
  contractId?: string | null,
): Viewer {
  return {
    kind: 'service',
    service,
    scopes: ['service'],
    ...(onBehalfOf && { onBehalfOf }),
    ...(contractId && { contractId }),
  };
}

export function hasScope(viewer: Viewer, scope: string): boolean {
  return viewer.kind === 'service' || viewer.scopes.includes(scope);
}

/** Where the scope is missing, throws UNAUTHENTICATED for nobody and FORBIDDEN for somebody. */
export function requireScope(viewer: Viewer, scope: string): void {
  if (hasScope(viewer, scope)) return;
  if (viewer.kind === 'anonymous') throw unauthenticated();
  throw forbidden(undefined, { missingScope: scope });
}

/** The organization that the viewer acts for; throws where there is none. */
export function organizationOf(viewer: Viewer): string {
  if (viewer.kind === 'anonymous') throw unauthenticated();
  const organization = viewer.kind === 'service' ? viewer.onBehalfOf : viewer.organizationId;
  if (!organization) throw forbidden('This needs an organization to act for.');
  return organization;
}

/** The contract that the viewer works under; null = none in particular. */
export function contractOf(viewer: Viewer): string | null {
  return viewer.kind === 'anonymous' ? null : (viewer.contractId ?? null);
}

/** People and programs of the seller. */
export function isStaff(viewer: Viewer): boolean {
  return (viewer.kind === 'person' || viewer.kind === 'program') && viewer.isStaff;
}

/** Who did it, for history and audit rows: `person:…`, `program:…`, `service:orders`, `anonymous`. */
export function actorOf(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'person':
      return `person:${viewer.userId}`;
    case 'program':
      return `program:${viewer.apiKeyId}`;
    case 'service':
      return `service:${viewer.service}`;
    case 'anonymous':
      return 'anonymous';
  }
}

export interface ViewerTokens {
  sign(viewer: Viewer): string;
  /** Throws UNAUTHENTICATED for a token that is malformed, forged or expired. */
  verify(token: string): Viewer;
}

const LIFETIME_SECONDS = 60;
const CACHED_TOKENS = 2000;
const HEADER = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');

interface Verified {
  viewer: Viewer;
  expiresAt: number;
}

/** JWTs (HS256) made by hand: signing and verifying stay synchronous, and a verified one is remembered. */
export function createViewerTokens(
  secret: string,
  now: () => Date = () => new Date(),
): ViewerTokens {
  const key = deriveKey(secret, 'viewer token');
  const verified = new Map<string, Verified>();
  const seconds = () => Math.floor(now().getTime() / 1000);
  const signatureOf = (text: string) => createHmac('sha256', key).update(text).digest();

  function remember(token: string, entry: Verified): void {
    if (verified.size >= CACHED_TOKENS) {
      const oldest = verified.keys().next();
      if (!oldest.done) verified.delete(oldest.value);
    }
    verified.set(token, entry);
  }

  function open(token: string): Verified {
    const [header, body, signature, ...rest] = token.split('.');
    if (header !== HEADER || !body || !signature || rest.length > 0) throw invalidToken();
    const expected = signatureOf(`${header}.${body}`);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw invalidToken();
    const { viewer, exp } = JSON.parse(Buffer.from(body, 'base64url').toString());
    return { viewer, expiresAt: exp };
  }

  return {
    sign(viewer) {
      const claims = JSON.stringify({ viewer, exp: seconds() + LIFETIME_SECONDS });
      const text = `${HEADER}.${Buffer.from(claims).toString('base64url')}`;
      return `${text}.${signatureOf(text).toString('base64url')}`;
    },
    verify(token) {
      let entry = verified.get(token);
      if (!entry) {
        entry = open(token);
        remember(token, entry);
      }
      if (entry.expiresAt > seconds()) return entry.viewer;
      verified.delete(token);
      throw invalidToken();
    },
  };
}

const invalidToken = () => unauthenticated('The viewer token is not valid or has expired.');
