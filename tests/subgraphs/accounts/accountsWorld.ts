import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@kontor/kit/config.ts';
import { createLogger } from '@kontor/kit/logger.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { Runtime } from '@kontor/kit/runtime.ts';
import type { RequestFacts } from '@kontor/kit/subgraph.ts';
import { startTestServer } from '@kontor/kit/testing/database.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'pg';
import type { Context } from '../../../subgraphs/accounts/src/context.ts';
import { accounts as definition } from '../../../subgraphs/accounts/src/subgraph.ts';

export const PASSWORD = 'kontor-demo';

export interface Answer {
  data: Record<string, any>;
  errors: ExecutionResult['errors'];
  /** What the gateway is to set as the refresh cookie: undefined = nothing, null = clear it. */
  cookie: { token: string | null; expiresAt: string | null } | undefined;
}

export interface AccountsWorld {
  accounts: HostedSubgraph;
  runtime: Runtime;
  database: Pool;
  /** Time as the subgraph sees it; stands still unless it is moved. */
  clock: { now: Date; advance(seconds: number): void };
  ask(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
    facts?: Partial<RequestFacts>,
  ): Promise<Answer>;
  /** A context outside any request. */
  context(viewer?: Viewer): Context;
  signIn(email: string, change?: SignInChange): Promise<Answer>;
  /** Signs in and answers who the gateway would say this is. */
  viewerOf(email: string): Promise<Person>;
  close(): Promise<void>;
}

export type Person = Extract<Viewer, { kind: 'person' }>;

interface SignInChange {
  password?: string;
  totp?: string;
  facts?: Partial<RequestFacts>;
}

/** The accounts subgraph with the demo company, on a database of its own. */
export async function openAccountsWorld(): Promise<AccountsWorld> {
  const server = await startTestServer();
  const url = await server.createDatabase();
  const now = new Date();
  now.setMilliseconds(0);
  const clock = {
    now,
    advance(seconds: number) {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
    },
  };
  const config = readConfig({
    DATABASE_URL: url,
    KONTOR_SECRET: 'a secret of the tests',
    KONTOR_DATA: mkdtempSync(join(tmpdir(), 'kontor-test-data-')),
  });
  const logger = createLogger(process.env.LOG_LEVEL ?? 'silent');
  const runtime = new Runtime({ config, logger, now: () => clock.now });
  const accounts = await openSubgraph(definition, runtime);
  await accounts.seedDemo();
  const database = new Pool({ connectionString: url, options: '-c search_path=accounts,public' });

  const ask: AccountsWorld['ask'] = async (viewer, query, variables = {}, facts = {}) => {
    const viewerToken = runtime.tokens.sign(viewer);
    const request = { requestId: 'test', ...facts };
    const result = await accounts.execute({ query, variables, viewerToken, request });
    const kontor = result.extensions?.kontor as { setRefreshToken?: Answer['cookie'] } | undefined;
    const data = (result.data ?? {}) as Answer['data'];
    return { data, errors: result.errors, cookie: kontor?.setRefreshToken };
  };

  const signIn: AccountsWorld['signIn'] = (email, { password = PASSWORD, totp, facts } = {}) =>
    ask(ANONYMOUS, SIGN_IN, { input: { email, password, totp } }, facts);

  return {
    accounts,
    runtime,
    database,
    clock,
    ask,
    context: (viewer) => accounts.createContext(viewer) as Context,
    signIn,
    async viewerOf(email) {
      const { data } = await signIn(email);
      const sessionId = sessionOf(data.signIn.accessToken);
      const answer = await ask(serviceViewer('gateway'), SESSION_VIEWER, { sessionId });
      return { ...answer.data.sessionViewer, kind: 'person' };
    },
    async close() {
      await database.end();
      await runtime.stop();
      await server.stop();
    },
  };
}

/** The session that an access token names, as the gateway reads it. */
export function sessionOf(accessToken: string): string {
  const [, body = ''] = accessToken.split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString()).sid;
}

export const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      accessToken expiresAt
      viewer { roles scopes user { id name email locale } organization { id name } }
    }
    ... on Problem { message code }
    ... on SignInRefused { retryAt }
  }
}`;

export const REFRESH = `mutation {
  refreshSession {
    __typename
    ... on SignedIn { accessToken expiresAt viewer { organization { id name } } }
    ... on SignInRefused { code }
  }
}`;

export const SESSION_VIEWER = `query ($sessionId: ID!) {
  sessionViewer(sessionId: $sessionId) {
    kind userId membershipId sessionId apiKeyId organizationId isStaff roles scopes rateLimit
    costLimit isSandbox expiresAt
  }
}`;
