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
  /** Told each worker's id before it takes a job. */
  onWorker(workerId: string): void;
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
    while (!this.#isStopping) {
      try {
        this.#runner = await this.#startOnce();
        await this.#runner.promise;
      } catch (error) {
        this.#options.logger.warn({ err: error }, 'job runner stopped, starting it again');
      }
      this.#runner = undefined;
      if (!this.#isStopping) await sleep(1000);
    }
  }

  #startOnce(): Promise<Runner> {
    const { pool, concurrency, onWorker, logger } = this.#options;
    const events = new EventEmitter();
    events.on('worker:create', ({ worker }) => onWorker(worker.workerId));
    return run({
      pgPool: pool,
      concurrency,
      taskList: this.#tasks,
      parsedCronItems: parseCronItems(
        this.#cron.map(({ task, pattern }) => ({ task, match: pattern, identifier: task })),
      ),
      events,
      pollInterval: 1000,
      noHandleSignals: true,
      logger: graphileLogger(logger),
    });
  }
}

/** Graphile's words on pino; it reports each finished job, which is too much above debug. */
export function graphileLogger(logger: Logger): GraphileLogger {
  return new GraphileLogger(() => (level, message, meta) => {
    if (level === 'error') logger.error({ err: meta?.error }, message);
    else if (level === 'warning') logger.warn(message);
    else logger.debug(message);
  });
}
