import type { RequestFacts } from '@kontor/kit/subgraph.ts';
import type { Viewer, ViewerTokens } from '@kontor/kit/viewer.ts';
import type { GraphQLSchema } from 'graphql';
import { type AdmissionRules, type AskedOperation, admit } from './admission.ts';
import { refusal } from './errors.ts';
import type { Caller } from './graph/caller.ts';
import { chooseOperation, type Documents, type PreparedDocument } from './graph/documents.ts';
import type { Identity } from './identity/identity.ts';
import type { Limits, Rate } from './limits/limits.ts';
import type { RateLimiter } from './limits/rateLimiter.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

/** A GraphQL request as it came, over HTTP or WebSocket. */
export interface GraphqlRequest {
  query?: string | null;
  documentId?: string | null;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
}

/** An operation that may run now. */
export interface AdmittedOperation extends AskedOperation {
  identity: Identity;
  /** Only of documents that are held to a cost limit. */
  estimatedCost?: number;
}

/** Where all requests come in: reads what is asked, and holds it to rights and limits. */
export interface Reception {
  /** Throws RATE_LIMITED when this identity or address asks too often. */
  greet(identity: Identity, address: string): void;
  /** Throws what is wrong with the request, or that it is too much. */
  admit(request: GraphqlRequest, identity: Identity, address: string): AdmittedOperation;
  /** Settles the budget of dear documents once it is known what this one really cost. */
  settle(admitted: AdmittedOperation, address: string, actualCost: number): void;
  caller(identity: Identity, facts: RequestFacts, session?: SessionCookie): Caller;
}

export interface SessionCookie {
  refreshToken?: string;
  setRefreshToken: Caller['setRefreshToken'];
}

export interface ReceptionParts {
  schema: GraphQLSchema;
  documents: Documents;
  trusted: TrustedDocuments;
  rates: RateLimiter;
  limits: Limits;
  adhocSessions: boolean;
  viewerTokens: ViewerTokens;
  visibleSchema(identity: Identity): GraphQLSchema;
}

/** The subgraph that owns sessions, and so alone sees refresh tokens. */
const SESSION_OWNER = 'accounts';

export function createReception(parts: ReceptionParts): Reception {
  const { documents, trusted, rates, limits, viewerTokens } = parts;
  const rules: AdmissionRules = {
    schema: parts.schema,
    cost: limits.cost,
    adhocSessions: parts.adhocSessions,
  };
  const signed = new WeakMap<Viewer, string>();

  const take = (key: string, rate: Rate, amount?: number) => {
    const wait = rates.take(key, rate, amount);
    if (!wait) return;
    throw refusal('RATE_LIMITED', `Too many requests; try again in ${wait.retryAfter} s.`, {
      headers: { 'retry-after': String(wait.retryAfter) },
      facts: { retryAfter: wait.retryAfter },
    });
  };

  return {
    greet(identity, address) {
      take(`address ${address}`, limits.rate.address);
      take(budgetKey('requests', identity, address), requestRate(identity, limits));
    },

    admit(request, identity, address) {
      const { document, isTrusted } = read(request, documents, trusted);
      const operation = chooseOperation(document, request.operationName);
      const asked = { operation, variables: request.variables ?? {}, isTrusted };
      const { estimatedCost } = admit(asked, identity, rules);
      if (estimatedCost) {
        take(budgetKey('cost', identity, address), limits.rate.adhocCost, estimatedCost);
      }
      return { ...asked, identity, estimatedCost };
    },

    settle({ identity, estimatedCost = 0 }, address, actualCost) {
      rates.giveBack(budgetKey('cost', identity, address), estimatedCost - actualCost);
    },

    caller(identity, facts, session) {
      const ownerFacts = { ...facts, refreshToken: session?.refreshToken };
      return {
        viewer: identity.viewer,
        get viewerToken() {
          return signOnce(identity.viewer, signed, viewerTokens);
        },
        factsFor: (subgraph) => (subgraph === SESSION_OWNER ? ownerFacts : facts),
        setRefreshToken: (token, expiresAt) => session?.setRefreshToken(token, expiresAt),
        visibleSchema: () => parts.visibleSchema(identity),
      };
    },
  };
}

function read(
  request: GraphqlRequest,
  documents: Documents,
  trusted: TrustedDocuments,
): { document: PreparedDocument; isTrusted: boolean } {
  const persisted = request.extensions?.persistedQuery as { sha256Hash?: unknown } | undefined;
  const id = request.documentId ?? persisted?.sha256Hash;
  if (typeof id === 'string') {
    const document = trusted.byId(id);
    if (document) return { document, isTrusted: true };
    throw refusal('BAD_USER_INPUT', 'No document of the web client has this id.');
  }
  if (typeof request.query !== 'string' || request.query.trim() === '') {
    throw refusal('BAD_USER_INPUT', 'Send `query`, or the `documentId` of a trusted document.');
  }
  return { document: documents.prepare(request.query), isTrusted: false };
}

const budgetKey = (of: string, { key, via }: Identity, address: string) =>
  `${of} ${via === 'anonymous' ? address : key}`;

function requestRate({ via, requestsPerMinute }: Identity, { rate }: Limits): Rate {
  if (via === 'anonymous') return rate.anonymous;
  if (requestsPerMinute) {
    return { perSecond: requestsPerMinute / 60, burst: Math.max(1, requestsPerMinute / 4) };
  }
  return via === 'apiKey' ? rate.apiKey : rate.session;
}

/** The same object stands for a viewer for a few seconds only, well within the life of its token. */
function signOnce(viewer: Viewer, signed: WeakMap<Viewer, string>, tokens: ViewerTokens): string {
  // Nobody is one object for ever.
  if (viewer.kind === 'anonymous') return tokens.sign(viewer);
  let token = signed.get(viewer);
  if (!token) {
    token = tokens.sign(viewer);
    signed.set(viewer, token);
  }
  return token;
}
