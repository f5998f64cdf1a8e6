import { mkdtemp, symlink } from 'node:fs/promises';
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

/**
 * The environment of a Kontor with the demo company: a database of its own, copied from one that is
 * made once a run, and the demo's files, which all share; new files get keys of their own.
 */
export async function demoEnvironment(): Promise<Record<string, string>> {
  const server = await startTestServer();
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  try {
    // Of the workers that want it first, one makes it and the others wait.
    await admin.query(`select pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    const folder = (await folderOfTemplate(admin)) ?? (await makeTemplate(server, admin));
    const env = await testEnvironment(await server.createDatabase(`postgres:///${TEMPLATE}`));
    await symlink(join(folder, 'files'), join(env.KONTOR_DATA ?? '', 'files'));
    return env;
  } finally {
    await admin.end();
  }
}

/** The data folder that the template was made with: the database's comment says which. */
async function folderOfTemplate(admin: Client): Promise<string | undefined> {
  const { rows } = await admin.query<{ folder: string }>(
    `select shobj_description(oid, 'pg_database') as folder from pg_database where datname = $1`,
    [TEMPLATE],
  );
  return rows[0]?.folder;
}

async function makeTemplate(server: TestServer, admin: Client): Promise<string> {
  const url = await server.createDatabase();
  const env = await testEnvironment(url);
  const folder = env.KONTOR_DATA ?? '';
  const kontor = await startKontor({ env, logger: pino({ level: env.LOG_LEVEL }) });
  await until(() => isQuiet(url), 30_000);
  await kontor.stop();
  const name = new URL(url).pathname.slice(1);
  await admin.query(`comment on database ${name} is '${folder}'`);
  await admin.query(`alter database ${name} rename to ${TEMPLATE}`);
  return folder;
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
