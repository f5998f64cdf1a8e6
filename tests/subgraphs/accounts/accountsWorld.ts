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
export const gateway = serviceViewer('gateway');

/** The accounts subgraph with the demo company on a database of its own; the clock stands until moved. */
export interface AccountsWorld {
  accounts: HostedSubgraph;
  runtime: Runtime;
  database: Pool;
  clock: { now: Date };
  /** Moves the clock on. */
  wait(seconds: number): void;
  ask<Data = Record<string, unknown>>(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
    facts?: Partial<RequestFacts>,
  ): Promise<Answer<Data>>;
  signIn(email: string, change?: SignInChange): Promise<SessionAnswer>;
  refresh(token: string | null, facts?: Partial<RequestFacts>): Promise<SessionAnswer>;
  /** Who the gateway would say this is, if the session goes on. */
  sessionViewer(sessionId: string): Promise<Person | null>;
  /** Signs in and answers who that is. */
  viewerOf(email: string): Promise<Person>;
  /** A context outside any request. */
  context(viewer?: Viewer): Context;
  /** Events of a type that were recorded, oldest first. */
  recorded(type: string): Promise<Array<{ key: string; payload: unknown }>>;
  /** Another process on the same database. */
  startAgain(): Promise<AccountsWorld>;
  close(): Promise<void>;
}

export interface Answer<Data> {
  data: Data;
  errors: ExecutionResult['errors'];
  /** What the gateway is to set as the refresh cookie: undefined = nothing, null = clear it. */
  cookie: Cookie | undefined;
}

export interface Cookie {
  token: string | null;
  expiresAt: string | null;
}

export type Person = Extract<Viewer, { kind: 'person' }>;

export interface SignInChange {
  password?: string;
  totp?: string;
  facts?: Partial<RequestFacts>;
}

/** Of `SignedIn` or of a refusal, as `__typename` says. */
export interface SessionAnswer {
  __typename: string;
  accessToken: string;
  /** The session, as the access token names it. */
  sessionId: string;
  expiresAt: string;
  viewer: { roles: string[]; scopes: string[]; organization: { id: string; name: string } };
  code: string;
  retryAt: string | null;
  cookie: Cookie | undefined;
  /** Of the cookie. */
  refreshToken: string;
}

export async function openAccountsWorld(env: Record<string, string> = {}): Promise<AccountsWorld> {
  const server = await startTestServer();
  const url = await server.createDatabase();
  const now = new Date();
  now.setMilliseconds(0);
  const world = await openWorldOn(url, { now }, env);
  await world.accounts.seedDemo();
  return {
    ...world,
    async close() {
      await world.close();
      await server.stop();
    },
  };
}

async function openWorldOn(
  url: string,
  clock: { now: Date },
  env: Record<string, string>,
): Promise<AccountsWorld> {
  const config = readConfig({
    DATABASE_URL: url,
    KONTOR_SECRET: 'a secret of the tests',
    KONTOR_DATA: mkdtempSync(join(tmpdir(), 'kontor-test-data-')),
    ...env,
  });
  const logger = createLogger(process.env.LOG_LEVEL ?? 'silent');
  const runtime = new Runtime({ config, logger, now: () => clock.now });
  const accounts = await openSubgraph(definition, runtime);
  const database = openPool(url);

  const world: AccountsWorld = {
    accounts,
    runtime,
    database,
    clock,
    wait(seconds) {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
    },
    async ask<Data>(
      viewer: Viewer,
      query: string,
      variables: Record<string, unknown> = {},
      facts: Partial<RequestFacts> = {},
    ) {
      const viewerToken = runtime.tokens.sign(viewer);
      const request = { requestId: 'test', ...facts };
      const result = await accounts.execute({ query, variables, viewerToken, request });
      const kontor = result.extensions?.kontor as { setRefreshToken?: Cookie } | undefined;
      return {
        data: (result.data ?? {}) as Data,
        errors: result.errors,
        cookie: kontor?.setRefreshToken,
      };
    },
    async signIn(email, { password = PASSWORD, totp, facts } = {}) {
      const input = { email, password, totp };
      const answer = await world.ask<Answered>(ANONYMOUS, SIGN_IN, { input }, facts);
      return sessionAnswer(answer);
    },
    async refresh(token, facts = {}) {
      const cookie = token === null ? {} : { refreshToken: token };
      const answer = await world.ask<Answered>(ANONYMOUS, REFRESH, {}, { ...facts, ...cookie });
      return sessionAnswer(answer);
    },
    async sessionViewer(sessionId) {
      const { data } = await world.ask<{ sessionViewer: Person | null }>(gateway, SESSION_VIEWER, {
        sessionId,
      });
      return data.sessionViewer;
    },
    async viewerOf(email) {
      const { sessionId } = await world.signIn(email);
      const viewer = await world.sessionViewer(sessionId);
      if (!viewer) throw new Error(`${email} did not get in.`);
      return viewer;
    },
    context: (viewer) => accounts.createContext(viewer) as Context,
    async recorded(type) {
      const { rows } = await database.query(
        'select key, payload from outbox where type = $1 order by occurred_at, id',
        [type],
      );
      return rows;
    },
    startAgain: () => openWorldOn(url, clock, env),
    async close() {
      await database.end();
      await runtime.stop();
    },
  };
  return world;
}

function openPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, options: '-c search_path=accounts,public' });
  // The server may be gone before the last connection is.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

interface Answered {
  answer: Omit<SessionAnswer, 'sessionId' | 'cookie' | 'refreshToken'>;
}

function sessionAnswer({ data, errors, cookie }: Answer<Answered>): SessionAnswer {
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  const { accessToken } = data.answer;
  return {
    ...data.answer,
    sessionId: accessToken ? claimsOf(accessToken).sid : '',
    cookie,
    refreshToken: cookie?.token ?? '',
  };
}

/** What an access token says, unverified. */
export function claimsOf(
  accessToken: string,
): Record<'sid' | 'sub' | 'org' | 'mem' | 'client', string> {
  const [, body = ''] = accessToken.split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}

const SESSION_ANSWER = `
  __typename
  ... on SignedIn {
    accessToken expiresAt
    viewer { roles scopes user { id name email locale } organization { id name } }
  }
  ... on Problem { message code }
  ... on SignInRefused { retryAt }`;

const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${SESSION_ANSWER} } }`;
const REFRESH = `mutation { answer: refreshSession { ${SESSION_ANSWER} } }`;

const SESSION_VIEWER = `query ($sessionId: ID!) {
  sessionViewer(sessionId: $sessionId) {
    kind userId membershipId sessionId apiKeyId organizationId contractId isStaff roles scopes rateLimit
    costLimit isSandbox expiresAt
  }
}`;
