import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Logger as GraphileLogger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
} from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';

export interface JobRunnerOptions {
  pool: Pool;
  concurrency: number;
  logger: Logger;
  /** Told under which id the runner locks its jobs, before it takes one. */
  onStart(lockId: string): void;
  onEnd(lockId: string): void;
}

export interface CronTask {
  task: string;
  pattern: string;
}

/** The one runner of a process for the jobs of all subgraphs it hosts; starts again when it dies with the database. */
export class JobRunner {
  readonly #options: JobRunnerOptions;
  readonly #tasks: TaskList = {};
  readonly #cron: CronTask[] = [];
  #runner: Runner | undefined;
  #running: Promise<void> | undefined;
  #isStopping = false;

  constructor(options: JobRunnerOptions) {
    this.#options = options;
  }

  addTask(name: string, perform: (payload: unknown) => Promise<void>): void {
    this.#tasks[name] = perform;
  }

  addCron(entry: CronTask): void {
    this.#cron.push(entry);
  }

  start(): void {
    if (Object.keys(this.#tasks).length > 0) this.#running ??= this.#keepRunning();
  }

  /** Finishes the jobs that are running; others stay in the queue. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#runner?.stop().catch(() => undefined);
    await this.#running;
  }

  async #keepRunning(): Promise<void> {
    const { logger, onEnd } = this.#options;
    while (!this.#isStopping) {
      const lockIds: string[] = [];
      try {
        this.#runner = await this.#startOnce(lockIds);
        // Told to while it was starting.
        if (this.#isStopping) await this.#runner.stop();
        await this.#runner.promise;
      } catch (error) {
        logger.warn({ err: error }, 'job runner stopped, starting it again');
      }
      this.#runner = undefined;
      for (const lockId of lockIds) onEnd(lockId);
      if (this.#isStopping) return;
      await sleep(500);
      // What it could not report as done or failed when the database went away.
      await this.#options.pool.query(UNLOCK, [lockIds]).catch(() => undefined);
    }
  }

  #startOnce(lockIds: string[]): Promise<Runner> {
    const { pool, concurrency, onStart, logger } = this.#options;
    const events = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => {
      lockIds.push(workerPool.id);
      onStart(workerPool.id);
    });
    return run({
      pgPool: pool,
      taskList: this.#tasks,
      parsedCronItems: parseCronItems(
        this.#cron.map(({ task, pattern }) => ({ task, match: pattern, identifier: task })),
      ),
      events,
      noHandleSignals: true,
      logger: graphileLogger(logger),
      preset: {
        worker: {
          concurrentJobs: concurrency,
          pollInterval: 1000,
          // Otherwise a job's outcome that can't be written ends the process as an unhandled rejection.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
    });
  }
}

const UNLOCK = 'select graphile_worker.force_unlock_workers($1)';

/** Graphile's words on pino; it reports each finished job, which is too much above debug. */
export function graphileLogger(logger: Logger): GraphileLogger {
  return new GraphileLogger(() => (level, message, meta) => {
    if (level === 'error') logger.error({ err: meta?.error }, message);
    else if (level === 'warning') logger.warn(message);
    else logger.debug(message);
  });
}
