import { createHash } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createAccessTokens } from '@kontor/kit/accessToken.ts';
import { deriveKey } from '@kontor/kit/config.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { createViewerTokens } from '@kontor/kit/viewer.ts';
import { execute, parse } from 'graphql';

export const SECRET = 'a secret for tests';

export const tokens = createViewerTokens(SECRET);

export const ACCOUNTS_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import:
    ["@inaccessible", "@requiresScopes", "@authenticated"])
  type Query {
    me: String
    sessionViewer(sessionId: ID!): ViewerIdentity @inaccessible @requiresScopes(scopes: [["service"]])
    apiKeyViewer(secretHash: String!): ViewerIdentity @inaccessible @requiresScopes(scopes: [["service"]])
  }
  type Mutation { signIn(password: String!): Boolean! signOut: Boolean! refreshSession: String }
  type ViewerIdentity @inaccessible {
    kind: String! userId: ID membershipId: ID sessionId: ID apiKeyId: ID organizationId: ID!
    isStaff: Boolean! roles: [String!]! scopes: [String!]!
    rateLimit: Int costLimit: Int isSandbox: Boolean! expiresAt: String
  }`;

interface Held {
  scopes: string[];
  isStaff?: boolean;
  rateLimit?: number;
  costLimit?: number;
}

export interface TestAccounts {
  subgraph: RunningSubgraph;
  /** Of sessions by id and of keys by secret; removing one ends it. */
  sessions: Map<string, Held>;
  keys: Map<string, Held>;
  accessToken(sessionId: string, client?: 'web' | 'program', expiresAt?: Date): Promise<string>;
  /** How many times rights were asked. */
  asked(): number;
  goDown(isDown: boolean): void;
}

/** A small subgraph with what the gateway asks of accounts. */
export function openAccounts(): TestAccounts {
  const sessions = new Map<string, Held>();
  const keys = new Map<string, Held>();
  const accessTokens = createAccessTokens((purpose) => deriveKey(SECRET, purpose));
  let asked = 0;
  let isDown = false;

  const identity = (held: Held | undefined, more: object) =>
    held && {
      organizationId: 'north',
      isStaff: false,
      roles: [],
      isSandbox: false,
      ...held,
      ...more,
    };

  const resolvers = {
    Query: {
      me: (_: unknown, _args: unknown, { viewer }: { viewer: { kind: string } }) => viewer.kind,
      sessionViewer: (_: unknown, { sessionId }: { sessionId: string }) => {
        asked += 1;
        const more = { kind: 'person', userId: 'u1', membershipId: `m-${sessionId}`, sessionId };
        return identity(sessions.get(sessionId), more);
      },
      apiKeyViewer: (_: unknown, { secretHash }: { secretHash: string }) => {
        asked += 1;
        for (const [secret, held] of keys) {
          const hash = createHash('sha256').update(secret).digest('hex');
          if (hash === secretHash) return identity(held, { kind: 'program', apiKeyId: secret });
        }
        return null;
      },
    },
    Mutation: {
      signIn: (_: unknown, _args: unknown, { cookie }: { cookie: Record<string, unknown> }) => {
        cookie.setRefreshToken = { token: 'fresh', expiresAt: '2030-01-01T00:00:00.000Z' };
        return true;
      },
      signOut: (_: unknown, _args: unknown, { cookie }: { cookie: Record<string, unknown> }) => {
        cookie.setRefreshToken = { token: null, expiresAt: null };
        return true;
      },
      refreshSession: (
        _: unknown,
        _args: unknown,
        { request }: { request: { refreshToken?: string } },
      ) => request.refreshToken ?? null,
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(ACCOUNTS_SDL), resolvers }]);

  return {
    sessions,
    keys,
    asked: () => asked,
    goDown(down) {
      isDown = down;
    },
    accessToken: (sessionId, client = 'program', expiresAt = new Date(Date.now() + 600_000)) =>
      accessTokens.sign({
        userId: 'u1',
        sessionId,
        organizationId: 'north',
        membershipId: `m-${sessionId}`,
        client,
        expiresAt,
      }),
    subgraph: {
      name: 'accounts',
      async execute({ query, document, variables, viewerToken, request }) {
        if (isDown) throw new Error('down');
        const cookie = {};
        const contextValue = { viewer: tokens.verify(viewerToken), request, cookie };
        const result = await execute({
          schema,
          document: document ?? parse(query),
          variableValues: variables,
          contextValue,
        });
        return 'setRefreshToken' in cookie ? { ...result, extensions: { kontor: cookie } } : result;
      },
      subscribe: async () => ({ errors: [] }),
      stop: async () => {},
    },
  };
}
