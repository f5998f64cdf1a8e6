import { setTimeout as sleep } from 'node:timers/promises';
import { runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { BUS_TABLES } from './busTables.ts';
import { freeJobsOfDeadRunners, showAlive, showGone } from './deadRunners.ts';
import { graphileLogger, JobRunner } from './jobRunner.ts';
import { LastingConnection } from './lastingConnection.ts';
import { SignalHub } from './live.ts';
import { StartupError } from './startupError.ts';

const SWEEP_EVERY_MS = 2000;

export interface DatabaseOptions {
  url: string;
  jobConcurrency: number;
  logger: Logger;
}

/** What the subgraphs of one process that live in the same database share: signals, job queue, and a pool for both. */
export class Database {
  readonly url: string;
  readonly pool: Pool;
  readonly hub = new SignalHub();
  readonly runner: JobRunner;
  readonly #logger: Logger;
  readonly #connection: LastingConnection;
  readonly #runners = new Set<string>();
  readonly #wakeUps = new Map<string, () => void>();
  #prepared: Promise<void> | undefined;
  #sweeping: NodeJS.Timeout | undefined;

  constructor({ url, jobConcurrency, logger }: DatabaseOptions) {
    this.url = url;
    this.#logger = logger;
    this.pool = openPool(url, jobConcurrency * 2 + 4, logger);
    this.runner = new JobRunner({
      pool: this.pool,
      concurrency: jobConcurrency,
      logger,
      onStart: (lockId) => this.#onRunnerStart(lockId),
      onEnd: (lockId) => this.#onRunnerEnd(lockId),
    });
    this.#connection = new LastingConnection({
      url,
      logger,
      onConnect: async (client) => {
        for (const lockId of this.#runners) await showAlive(client, lockId);
        this.hub.reconnected();
        for (const wakeUp of this.#wakeUps.values()) wakeUp();
      },
      onNotification: (payload) => this.#onNotification(payload),
    });
  }

  get isListening(): boolean {
    return this.#connection.isConnected;
  }

  /** Waits for the server, then creates the tables of queue and bus if they aren't there. */
  prepare(): Promise<void> {
    this.#prepared ??= this.#prepareOnce();
    return this.#prepared;
  }

  /** Calls back when the subgraph has committed events. */
  onEvents(source: string, wakeUp: () => void): void {
    this.#wakeUps.set(source, wakeUp);
  }

  start(): void {
    this.#connection.start();
    this.runner.start();
    this.#sweeping = setInterval(() => this.#sweep(), SWEEP_EVERY_MS);
    this.#sweep();
  }

  /** Ends subscriptions and finishes running jobs. */
  async stopWork(): Promise<void> {
    clearInterval(this.#sweeping);
    await this.hub.close();
    await this.runner.stop();
  }

  async close(): Promise<void> {
    await this.#connection.stop();
    await this.pool.end();
  }

  async #prepareOnce(): Promise<void> {
    await waitForServer(this.pool, this.#logger);
    const client = await this.pool.connect();
    try {
      await client.query(`select pg_advisory_lock(hashtext('kontor queue and bus'))`);
      await runMigrations({ pgPool: this.pool, logger: graphileLogger(this.#logger) });
      await client.query(BUS_TABLES);
    } finally {
      await client.query('select pg_advisory_unlock_all()');
      client.release();
    }
  }

  #onRunnerStart(lockId: string): void {
    this.#runners.add(lockId);
    const { client } = this.#connection;
    // Without a connection now, the next one takes the lock.
    if (client) showAlive(client, lockId).catch(() => undefined);
  }

  #onRunnerEnd(lockId: string): void {
    this.#runners.delete(lockId);
    const { client } = this.#connection;
    if (client) showGone(client, lockId).catch(() => undefined);
  }

  #onNotification(payload: string): void {
    const { source, ...signal } = JSON.parse(payload);
    this.#wakeUps.get(source)?.();
    this.hub.publish(source, signal);
  }

  #sweep(): void {
    freeJobsOfDeadRunners(this.pool).then(
      (freed) => freed > 0 && this.#logger.warn({ runners: freed }, 'freed jobs of dead runners'),
      (error) => this.#logger.warn({ err: error }, 'could not look for dead runners'),
    );
  }
}

function openPool(url: string, max: number, logger: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'kontor jobs',
    max,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // Without a listener, a connection that breaks would end the process.
  pool.on('error', (error) => {
    if (!pool.ending) logger.warn({ err: error }, 'idle database connection broke');
  });
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function waitForServer(pool: Pool, logger: Logger): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await pool.query('select 1');
      if (attempt > 1) logger.info('database is there');
      return;
    } catch (error) {
      if (isRefusal(error)) {
        throw new StartupError(`The database refuses: ${error.message}. Check DATABASE_URL.`);
      }
      logger.warn({ err: error, attempt }, 'database is not reachable, waiting for it');
      await sleep(Math.min(200 * attempt, 3000));
    }
  }
}

/** A wrong password, a person or a database that is not there: waiting changes nothing. */
function isRefusal(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('28') || code === '3D000';
}
