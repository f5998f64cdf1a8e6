import type { RequestFacts } from '@kontor/kit/subgraph.ts';
import { ANONYMOUS, type Viewer, type ViewerTokens } from '@kontor/kit/viewer.ts';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type AdmissionRules, type AskedOperation, admit } from './admission.ts';
import { refusal } from './errors.ts';
import { refuseBrokenText } from './graph/brokenText.ts';
import type { Caller } from './graph/caller.ts';
import { chooseOperation, type Documents, type PreparedDocument } from './graph/documents.ts';
import type { Identities } from './identity/identities.ts';
import type { Identity } from './identity/identity.ts';
import type { Allowances } from './limits/allowances.ts';
import type { Limits } from './limits/limits.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

/** A GraphQL request as it came, over HTTP or WebSocket. */
export interface GraphqlRequest {
  query?: string | null;
  documentId?: string | null;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
}

/** Who asks, and from where. */
export interface Guest {
  identity: Identity;
  address: string;
}

/** An operation that may run now. */
export interface AdmittedOperation extends AskedOperation, Guest {
  /** Only of documents that are held to a cost limit. */
  estimatedCost?: number;
}

/** Where all requests come in: learns who asks and what, and holds both to rights and limits. */
export interface Reception {
  /** Throws UNAUTHENTICATED for a token or key that is not valid, RATE_LIMITED for who asks too often. */
  welcome(authorization: string | undefined, address: string): Promise<Guest>;
  /** One more request of a guest who stays; throws RATE_LIMITED. */
  countRequest(guest: Guest): void;
  /** Throws what is wrong with the request, or that it is too much. */
  admit(request: GraphqlRequest, guest: Guest): AdmittedOperation;
  /** Settles the allowance of dear documents once it is known what this one really cost. */
  settle(admitted: AdmittedOperation, actualCost: number): void;
  caller(guest: Guest, facts: RequestFacts, session?: SessionCookie): Caller;
}

export interface SessionCookie {
  refreshToken?: string;
  setRefreshToken: Caller['setRefreshToken'];
}

export interface ReceptionParts {
  identities: Identities;
  documents: Documents;
  documentLimits: Limits['document'];
  trusted: TrustedDocuments;
  allowances: Allowances;
  rules: AdmissionRules;
  viewerTokens: ViewerTokens;
  visibleSchema(viewer: Viewer): GraphQLSchema;
}

/** The subgraph that owns sessions, and so alone sees refresh tokens. */
const SESSION_OWNER = 'accounts';

export function createReception(parts: ReceptionParts): Reception {
  const { identities, allowances, viewerTokens } = parts;
  const signed = new WeakMap<Viewer, string>();

  return {
    async welcome(authorization, address) {
      allowances.takeRequestOfAddress(address);
      try {
        const identity = await identities.identify(authorization);
        allowances.takeRequest(identity, address);
        return { identity, address };
      } catch (error) {
        if (isUnauthenticated(error)) allowances.takeFailedIdentification(address);
        throw error;
      }
    },

    countRequest: ({ identity, address }) => allowances.takeRequest(identity, address),

    admit(request, { identity, address }) {
      const { document, isTrusted } = readDocument(request, identity, parts);
      const operation = chooseOperation(document, request.operationName);
      const asked = { operation, variables: request.variables ?? {}, isTrusted };
      refuseBrokenText(asked.variables);
      const { estimatedCost } = admit(asked, identity, parts.rules);
      if (estimatedCost) allowances.takeCost(identity, address, estimatedCost);
      return { ...asked, identity, address, estimatedCost };
    },

    settle({ identity, address, estimatedCost = 0 }, actualCost) {
      allowances.returnCost(identity, address, estimatedCost - actualCost);
    },

    caller({ identity }, facts, session) {
      const viewer = actingViewer(identity.viewer, facts);
      const ownerFacts = { ...facts, refreshToken: session?.refreshToken };
      return {
        viewer,
        get viewerToken() {
          return signOnce(viewer, signed, viewerTokens);
        },
        factsFor: (subgraph) => (subgraph === SESSION_OWNER ? ownerFacts : facts),
        setRefreshToken: (token, expiresAt) => session?.setRefreshToken(token, expiresAt),
        visibleSchema: () => parts.visibleSchema(identity.viewer),
      };
    },
  };
}

function readDocument(
  request: GraphqlRequest,
  { via }: Identity,
  { documents, documentLimits, trusted }: ReceptionParts,
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
  const limits = via === 'anonymous' ? documentLimits.anonymous : documentLimits.known;
  return { document: documents.prepare(request.query, limits), isTrusted: false };
}

/** A guest may look around with the web client; documents of one's own are for those who are known. */
function actingViewer(viewer: Viewer, { trustedDocument }: RequestFacts): Viewer {
  return viewer.kind === 'anonymous' && !trustedDocument ? ANONYMOUS : viewer;
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

export function isUnauthenticated(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED';
}
