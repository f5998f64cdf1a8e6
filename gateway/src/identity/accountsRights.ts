import { randomUUID } from 'node:crypto';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { serviceViewer, type Viewer, type ViewerTokens } from '@kontor/kit/viewer.ts';
import { type DocumentNode, parse, print } from 'graphql';
import { unavailableError } from '../graph/subgraphCalls.ts';
import type { Identity } from './identity.ts';

/** What accounts says of a session or key; null when it has ended. */
export type Rights = Pick<Identity, 'viewer' | 'expiresAt' | 'requestsPerMinute' | 'costLimit'>;

export interface RightsSource {
  ofSession(sessionId: string): Promise<Rights | null>;
  ofApiKey(secretHash: string): Promise<Rights | null>;
}

const FIELDS = `kind userId membershipId sessionId apiKeyId organizationId contractId isStaff roles scopes
  rateLimit costLimit isSandbox expiresAt`;
const SESSION = parse(
  `query SessionViewer($of: ID!) { identity: sessionViewer(sessionId: $of) { ${FIELDS} } }`,
);
const API_KEY = parse(
  `query ApiKeyViewer($of: String!) { identity: apiKeyViewer(secretHash: $of) { ${FIELDS} } }`,
);

interface ViewerIdentity {
  kind: string;
  userId: string | null;
  membershipId: string | null;
  sessionId: string | null;
  apiKeyId: string | null;
  organizationId: string;
  contractId: string | null;
  isStaff: boolean;
  roles: string[];
  scopes: string[];
  rateLimit: number | null;
  costLimit: number | null;
  expiresAt: string | null;
}

/** Asks the accounts subgraph by its internal queries, as the service `gateway`. */
export function accountsRights(accounts: RunningSubgraph, tokens: ViewerTokens): RightsSource {
  const ask = async (document: DocumentNode, of: string): Promise<Rights | null> => {
    const answer = await accounts
      .execute({
        query: print(document),
        document,
        variables: { of },
        viewerToken: tokens.sign(serviceViewer('gateway')),
        request: { requestId: randomUUID() },
      })
      .catch(() => undefined);
    if (!answer || answer.errors) throw unavailableError('accounts');
    const identity = answer.data?.identity as ViewerIdentity | null | undefined;
    return identity ? rightsOf(identity) : null;
  };
  return {
    ofSession: (sessionId) => ask(SESSION, sessionId),
    ofApiKey: (secretHash) => ask(API_KEY, secretHash),
  };
}

function rightsOf(identity: ViewerIdentity): Rights | null {
  const viewer = viewerOf(identity);
  return (
    viewer && {
      viewer,
      requestsPerMinute: identity.rateLimit ?? undefined,
      costLimit: identity.costLimit ?? undefined,
      expiresAt: identity.expiresAt ? new Date(identity.expiresAt) : undefined,
    }
  );
}

function viewerOf(identity: ViewerIdentity): Viewer | null {
  const { userId, membershipId, sessionId, apiKeyId } = identity;
  const { organizationId, isStaff, roles, scopes } = identity;
  const contract = identity.contractId ? { contractId: identity.contractId } : {};
  if (apiKeyId) return { kind: 'program', apiKeyId, organizationId, isStaff, scopes, ...contract };
  if (userId && membershipId && sessionId) {
    return {
      kind: 'person',
      userId,
      membershipId,
      organizationId,
      isStaff,
      roles,
      scopes,
      sessionId,
      ...contract,
    };
  }
  return null;
}
