import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '@kontor/kit/testing/database.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { Client } from 'pg';
import { pino } from 'pino';
import { startKontor } from '../../gateway/src/startKontor.ts';

const TEMPLATE = 'kontor_demo';

/** The environment of a Kontor of the tests: any port, a folder of its own, the outside world switched off. */
export async function testEnvironment(databaseUrl: string): Promise<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    HOST: '127.0.0.1',
    KONTOR_SECRET: 'a secret of the tests, long enough',
    KONTOR_DATA: await mkdtemp(join(tmpdir(), 'kontor-data-')),
    KONTOR_SIMULATOR: 'off',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
  };
}

/** A database of one's own with the demo company in it: a copy of one that is made once a run. */
export async function createDemoDatabase(): Promise<string> {
  const server = await startTestServer();
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  try {
    // Of the workers that want it first, one makes it and the others wait.
    await admin.query(`select pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [
      TEMPLATE,
    ]);
    if (!rowCount) await makeTemplate(server, admin);
    return await server.createDatabase(`postgres:///${TEMPLATE}`);
  } finally {
    await admin.end();
  }
}

async function makeTemplate(server: TestServer, admin: Client): Promise<void> {
  const url = await server.createDatabase();
  const env = await testEnvironment(url);
  const kontor = await startKontor({ env, logger: pino({ level: env.LOG_LEVEL }) });
  await until(() => isQuiet(url), 30_000);
  await kontor.stop();
  await admin.query(`alter database ${new URL(url).pathname.slice(1)} rename to ${TEMPLATE}`);
}

/** True when every event has reached its consumers. */
export async function isQuiet(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ schema: string }>(
      `select schemaname as schema from pg_tables where tablename = 'outbox'`,
    );
    const waiting = rows.map(
      ({ schema }) => `exists (select from "${schema}".outbox where published_at is null)`,
    );
    const found = await client.query<{ busy: boolean }>(
      `select ${[...waiting, 'exists (select from bus.delivery)'].join(' or ')} as busy`,
    );
    return !found.rows[0]?.busy;
  } finally {
    await client.end();
  }
}
