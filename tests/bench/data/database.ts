import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { startEmbeddedPostgres } from '../../../gateway/src/postgres/embeddedPostgres.ts';
import { readPidFile } from '../../../gateway/src/postgres/pidFile.ts';
import { BENCH_FOLDER } from '../system/systemEnvironment.ts';
import { withDescendants } from '../system/usage.ts';
import { query } from './query.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILL = fileURLToPath(new URL('fill.ts', import.meta.url));

/** What decides what is in a filled database. */
const SOURCES = [
  'subgraphs/*/migrations/*.ts',
  'subgraphs/_kit/src/{busTables,migrate}.ts',
  'subgraphs/catalog/demo/{generateCatalogue.ts,generated/*,describing.ts}',
  'subgraphs/logistics/src/modules/stock/generateStock.ts',
  'tests/subgraphs/pricing/generatePrices.ts',
  'tests/bench/data/*.ts',
];

/** Databases with generated data, on a PostgreSQL server with the settings that Kontor starts its own with. */
export interface BenchDatabases {
  /**
   * A copy of a database filled with `products`, for one system to change; answers its URL. An
   * earlier run may have left the filled one in the temporary folder.
   */
  copy(products: number): Promise<string>;
  /** An empty one; answers its URL. */
  create(): Promise<string>;
  /** A database with nothing in it; answers its URL. */
  empty(): Promise<string>;
  /** Processes of the server. */
  pids(): Promise<number[]>;
}

/** What is started ends with `opened`: the copies are dropped, the filled databases stay. */
export async function openDatabases(
  logger: Logger,
  opened: AsyncDisposableStack,
): Promise<BenchDatabases> {
  await mkdir(BENCH_FOLDER, { recursive: true });
  const server = await startEmbeddedPostgres(BENCH_FOLDER, logger);
  opened.defer(() => server.stop());
  return {
    async copy(products) {
      const filled = await ensureFilled(server.url, products, opened);
      const name = `copy_${randomBytes(6).toString('hex')}`;
      // By file: a copy through the write-ahead log would keep the server busy into the load.
      await query(server.url, `create database ${name} template ${filled} strategy file_copy`);
      opened.defer(
        async () => void (await query(server.url, `drop database ${name} with (force)`)),
      );
      return urlOf(server.url, name);
    },
    async empty() {
      const name = `empty_${randomBytes(6).toString('hex')}`;
      await query(server.url, `create database ${name}`);
      opened.defer(
        async () => void (await query(server.url, `drop database ${name} with (force)`)),
      );
      return urlOf(server.url, name);
    },
    async create() {
      const name = `copy_${randomBytes(6).toString('hex')}`;
      await query(server.url, `create database ${name}`);
      opened.defer(
        async () => void (await query(server.url, `drop database ${name} with (force)`)),
      );
      return urlOf(server.url, name);
    },
    async pids() {
      const found = await readPidFile(join(BENCH_FOLDER, 'postgres'));
      return found ? withDescendants(found.pid) : [];
    },
  };
}

/** Name of the filled database; what others of an earlier state left is dropped. */
async function ensureFilled(
  server: string,
  products: number,
  opened: AsyncDisposableStack,
): Promise<string> {
  const filled = `filled_${products}_${fingerprint()}`;
  const existing = await query<{ name: string }>(
    server,
    `select datname as name from pg_database where datname ~ '^(filled|filling|copy)_'`,
  );
  const names = existing.map(({ name }) => name);
  for (const name of names) {
    const isStale = !name.startsWith('filled_') || !name.endsWith(fingerprint());
    if (isStale) await query(server, `drop database ${name} with (force)`);
  }
  if (names.includes(filled)) return filled;

  console.log(`Filling a database with ${products} products; later runs find it ready.`);
  const filling = `filling_${products}`;
  await query(server, `create database ${filling}`);
  const child = spawn(process.execPath, [FILL, String(products)], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: urlOf(server, filling) },
  });
  opened.defer(() => void child.kill());
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    await query(server, `drop database ${filling} with (force)`);
    throw new Error('The database could not be filled; see above.');
  }
  await query(server, `alter database ${filling} rename to ${filled}`);
  return filled;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = database;
  return url.href;
}
