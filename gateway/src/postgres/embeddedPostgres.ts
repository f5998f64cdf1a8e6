import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { freePort, isFree } from '../ports.ts';
import { processBehind, readPidFile, removePidFile } from './pidFile.ts';
import { changePort, DATABASE, describeServer, query, type Server, USER, urlOf } from './server.ts';

export interface EmbeddedPostgres {
  url: string;
  /** Stops the server, unless other programs still use it. */
  stop(): Promise<void>;
}

const WATCH_EVERY_MS = 2_000;
/** After a crash a large database is read from its log first. */
const RECOVERY_MS = 300_000;

/**
 * A PostgreSQL server of Kontor's own in the data folder, on the loopback address only. A server that
 * a killed run left behind is taken over, so that there is never a second one on the same files;
 * one that dies is started again.
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  logger: Logger,
): Promise<EmbeddedPostgres> {
  const server = await describeServer(resolve(dataFolder));
  if (!existsSync(join(server.cluster, 'PG_VERSION'))) await initialise(server);
  await ensureRunning(server, logger);
  await ensureDatabase(server);
  const stopWatching = watch(server, logger);
  return {
    url: urlOf(server),
    async stop() {
      await stopWatching();
      if (await isUsedByOthers(server)) {
        logger.info('PostgreSQL goes on running: other programs are connected to it');
      } else if (await readPidFile(server.cluster)) {
        const { account, binaries, cluster } = server;
        await account.run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w']);
      }
    },
  };
}

/** Made beside its place and moved there whole, so that a crash leaves no half of a cluster. */
async function initialise({ cluster, facts, binaries, account }: Server): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = `${cluster}.password`;
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

/** Starts the server again when its process is gone; answers how to end that. */
function watch(server: Server, logger: Logger): () => Promise<void> {
  const look = async () => {
    const running = await readPidFile(server.cluster);
    if (!running || (await processBehind(running.pid)) !== 'postgres') {
      await ensureRunning(server, logger);
    }
  };
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error) => logger.error({ err: error }, 'PostgreSQL can not be started'))
      .finally(() => {
        looking = undefined;
      });
  }, WATCH_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
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
    if (left?.port) await changePort(server, left.port);
    if (await answersWithin(server, RECOVERY_MS)) return;
  }
  await start(server);
  logger.info('PostgreSQL is started');
}

async function start(server: Server): Promise<void> {
  if (!(await isFree(server.facts.port))) await changePort(server, await freePort());
  const { cluster, binaries, account, facts } = server;
  const settings = {
    listen_addresses: '127.0.0.1',
    port: facts.port,
    unix_socket_directories: '',
    max_connections: 150,
    log_min_messages: 'warning',
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  await account.run(binaries.pg_ctl, [
    ...['start', '-D', cluster, '-l', join(cluster, 'server.log'), '-s'],
    ...['-w', '-t', String(RECOVERY_MS / 1000), '-o', options.join(' ')],
  ]);
}

/** False when it ends meanwhile, or takes longer. */
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
