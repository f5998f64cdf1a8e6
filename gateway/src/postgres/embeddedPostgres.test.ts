import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embeddedPostgres.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'kontor-postgres-'));
const logger = pino({ level: 'silent' });
const started: EmbeddedPostgres[] = [];
const start = async () => {
  const postgres = await startEmbeddedPostgres(folder, logger);
  started.push(postgres);
  return postgres;
};
const pid = async () =>
  Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
const ask = async (url: string, text: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
};
afterAll(async () => {
  for (const postgres of started) await postgres.stop().catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

// In order: each goes on with the server of the one before.
test('the first start makes a server with UTF-8 and a locale of its own, reachable from this machine only', async () => {
  const postgres = await start();
  const [row] = await ask(
    postgres.url,
    `select current_setting('server_encoding') as encoding, datlocprovider as provider,
       datlocale as locale, current_setting('listen_addresses') as addresses
     from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({
    encoding: 'UTF8',
    provider: 'b',
    locale: 'C.UTF-8',
    addresses: '127.0.0.1',
  });
  await ask(postgres.url, 'create table kept (n int); insert into kept values (1)');
});

test('a server that a killed run left behind is taken over, not started twice', async () => {
  const before = await pid();
  const again = await start();
  expect(await pid()).toBe(before);
  expect(await ask(again.url, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('a server that dies is started again by itself', async () => {
  const [postgres] = started;
  process.kill(await pid(), 'SIGKILL');
  await expect
    .poll(() => ask(postgres!.url, 'select n from kept').catch(() => 'down'), { timeout: 20_000 })
    .toEqual([{ n: 1 }]);
});

test('stopping leaves the server to other programs that use it, and ends it after the last', async () => {
  const [first, second] = started;
  const other = new Client({ connectionString: first!.url });
  other.on('error', () => {});
  await other.connect();
  await first!.stop();
  await other.query('select 1');
  await other.end();
  await second!.stop();
  await expect(ask(first!.url, 'select 1')).rejects.toThrow();
});

test('a pid file that now names another program does not hinder a start', async () => {
  await writeFile(
    join(folder, 'postgres', 'postmaster.pid'),
    `${process.pid}\n${join(folder, 'postgres')}\n0\n5432\n\n127.0.0.1\n`,
  );
  const postgres = await start();
  expect(await ask(postgres.url, 'select n from kept')).toEqual([{ n: 1 }]);
  await postgres.stop();
});

test.runIf(process.getuid?.() === 0)(
  'root may start it in a folder that is closed to other accounts',
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'kontor-closed-'));
    await chmod(closed, 0o700);
    const postgres = await startEmbeddedPostgres(join(closed), logger);
    expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await postgres.stop();
    await rm(closed, { recursive: true, force: true });
  },
);
