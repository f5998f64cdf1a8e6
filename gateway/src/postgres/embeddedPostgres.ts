import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { type ServerAccount, serverAccount } from './account.ts';
import { type PostgresBinaries, postgresBinaries } from './binaries.ts';
import { processBehind, readPidFile, removePidFile } from './pidFile.ts';

export interface EmbeddedPostgres {
  url: string;
  /** Stops the server, unless other programs still use it. */
  stop(): Promise<void>;
}

const USER = 'kontor';
const DATABASE = 'kontor';
const WATCH_EVERY_MS = 2_000;
/** After a crash a large database is read from its log first. */
const RECOVERY_MS = 300_000;

/** Kept beside the cluster, readable for its owner only. */
interface ServerFacts {
  port: number;
  password: string;
}

interface Server {
  cluster: string;
  facts: ServerFacts;
  binaries: PostgresBinaries;
  account: ServerAccount;
}

/**
 * A PostgreSQL server of Kontor's own in the data folder, on the loopback address only. A server that
 * a killed run left behind is taken over, so that there is never a second one on the same files;
 * one that dies is started again.
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  logger: Logger,
): Promise<EmbeddedPostgres> {
  const folder = resolve(dataFolder);
  const binaries = await postgresBinaries();
  const account = await serverAccount({ program: binaries.initdb, folder });
  const facts = await readFacts(join(folder, 'postgres.json'));
  const server: Server = { cluster: join(folder, 'postgres'), facts, binaries, account };
  if (!existsSync(join(server.cluster, 'PG_VERSION'))) await initialise(server);
  await ensureRunning(server, logger);
  await ensureDatabase(server);

  let look: Promise<void> | undefined;
  const watch = setInterval(() => {
    look ??= ensureRunning(server, logger)
      .catch((error) => logger.error({ err: error }, 'database is down'))
      .finally(() => {
        look = undefined;
      });
  }, WATCH_EVERY_MS);
  return {
    url: urlOf(server, DATABASE),
    async stop() {
      clearInterval(watch);
      await look;
      if (await isUsedByOthers(server)) {
        logger.warn('PostgreSQL goes on running: other programs are connected to it');
      } else if (await readPidFile(server.cluster)) {
        await account.run(binaries.pg_ctl, ['stop', '-D', server.cluster, '-m', 'fast', '-w']);
      }
    },
  };
}

/** Made beside its place and moved there whole, so that a crash leaves no half of a cluster. */
async function initialise({ cluster, facts, binaries, account }: Server): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = join(unfinished, '..', 'postgres.password');
  await writeFile(passwordFile, facts.password, { mode: 0o600 });
  try {
    await account.own(unfinished);
    await account.own(passwordFile);
    await account.run(binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      // Not the machine's locale: the same data sorts the same everywhere.
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster);
}

async function ensureRunning(server: Server, logger: Logger): Promise<void> {
  if (await answers(server)) return;
  const left = await readPidFile(server.cluster);
  const owner = left && (await processBehind(left.pid));
  if (owner === 'other') {
    // The server would take that program for itself and not start. (Of a server that died it finds
    // out by this file whether parts of it still run, so such a file is left to it.)
    await removePidFile(server.cluster);
  } else if (owner === 'postgres') {
    // A server that a killed run left, still starting, stopping, or on another port.
    if (left?.port) await writeFacts(server, { ...server.facts, port: left.port });
    if (await answersWithin(server, RECOVERY_MS)) return;
  }
  await start(server);
  logger.info('PostgreSQL is started');
}

async function start(server: Server): Promise<void> {
  const { cluster, binaries, account } = server;
  if (!(await isFree(server.facts.port))) {
    await writeFacts(server, { ...server.facts, port: await freePort() });
  }
  const settings = {
    listen_addresses: '127.0.0.1',
    port: server.facts.port,
    unix_socket_directories: '',
    max_connections: 150,
    log_min_messages: 'warning',
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(cluster, 'server.log');
  await account.run(binaries.pg_ctl, [
    ...['start', '-D', cluster, '-l', log, '-w', '-t', String(RECOVERY_MS / 1000), '-s'],
    ...['-o', options.join(' ')],
  ]);
}

async function answersWithin(server: Server, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    if (await answers(server)) return true;
    if (!(await readPidFile(server.cluster))) return false;
    await sleep(200);
  }
  return false;
}

/** True when the server on the remembered port is the one on these files. */
async function answers(server: Server): Promise<boolean> {
  try {
    const [row] = await query<{ folder: string }>(
      server,
      `select current_setting('data_directory') as folder`,
    );
    return row?.folder === server.cluster;
  } catch {
    return false;
  }
}

async function ensureDatabase(server: Server): Promise<void> {
  const [found] = await query(server, `select from pg_database where datname = '${DATABASE}'`);
  if (!found) await query(server, `create database ${DATABASE}`);
}

async function isUsedByOthers(server: Server): Promise<boolean> {
  try {
    const [found] = await query(
      server,
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return found !== undefined;
  } catch {
    return false;
  }
}

async function query<Row extends object>(server: Server, text: string): Promise<Row[]> {
  const client = new Client({
    connectionString: urlOf(server, 'postgres'),
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const urlOf = ({ facts }: Server, database: string) =>
  `postgres://${USER}:${facts.password}@127.0.0.1:${facts.port}/${database}`;

async function readFacts(file: string): Promise<ServerFacts> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    const facts = { port: await freePort(), password: randomBytes(18).toString('base64url') };
    await writeFile(file, JSON.stringify(facts), { mode: 0o600 });
    return facts;
  }
}

async function writeFacts(server: Server, facts: ServerFacts): Promise<void> {
  server.facts = facts;
  await writeFile(join(server.cluster, '..', 'postgres.json'), JSON.stringify(facts), {
    mode: 0o600,
  });
}

function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

const freePort = () => listenOnce(0);

function listenOnce(port: number): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const used = typeof address === 'object' && address ? address.port : port;
      probe.close(() => done(used));
    });
  });
}
