import type { Logger } from 'pino';
import type { Bus } from './bus.ts';
import type { SubgraphDirectory } from './callSubgraph.ts';
import { type Config, readConfig } from './config.ts';
import { Database } from './database.ts';
import { openFileStore } from './fileStore.ts';
import type { FileStore } from './files.ts';
import { createLogger } from './logger.ts';
import { type Mailer, openMailer } from './mail.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { HostedSubgraph } from './openSubgraph.ts';
import { createPostgresBus } from './postgresBus.ts';
import type { RunningSubgraph } from './subgraph.ts';
import { createViewerTokens, type ViewerTokens } from './viewer.ts';

export interface RuntimeOptions {
  config?: Config;
  logger?: Logger;
  now?: () => Date;
}

/** What the subgraphs of one process share, and their common start and stop. */
export class Runtime {
  readonly config: Config;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly tokens: ViewerTokens;
  readonly files: FileStore;
  readonly mailer: Mailer;
  readonly metrics: Metrics;
  /** Every subgraph that can be called from here. */
  readonly directory: SubgraphDirectory = new Map<string, RunningSubgraph>();
  readonly #databases = new Map<string, Database>();
  readonly #hosted: HostedSubgraph[] = [];
  #bus: Promise<Bus> | undefined;
  #isStopping = false;

  constructor(options: RuntimeOptions = {}) {
    this.config = options.config ?? readConfig();
    this.logger = options.logger ?? createLogger(this.config.logLevel);
    this.now = options.now ?? (() => new Date());
    this.tokens = createViewerTokens(this.config.secret);
    this.files = openFileStore(this.config);
    this.mailer = openMailer(this.config);
    this.metrics = createMetrics({
      parkedEvents: async () => (await (await this.bus()).parkedEvents()).length,
    });
  }

  get hosted(): readonly HostedSubgraph[] {
    return this.#hosted;
  }

  get databases(): readonly Database[] {
    return [...this.#databases.values()];
  }

  /** The database that holds a subgraph's schema; without a name, the one that holds the bus. */
  databaseOf(subgraph?: string): Database {
    const url = this.config.databaseUrl(subgraph);
    let database = this.#databases.get(url);
    if (!database) {
      const { jobConcurrency } = this.config;
      database = new Database({ url, jobConcurrency, logger: this.logger });
      this.#databases.set(url, database);
    }
    return database;
  }

  bus(): Promise<Bus> {
    this.#bus ??= this.#openBus();
    return this.#bus;
  }

  host(subgraph: HostedSubgraph): void {
    this.#hosted.push(subgraph);
    this.directory.set(subgraph.name, subgraph);
  }

  /** Makes a subgraph that runs elsewhere callable. */
  addRemote(subgraph: RunningSubgraph): void {
    this.directory.set(subgraph.name, subgraph);
  }

  /** Lets events, jobs and signals flow; called when every hosted subgraph is open. */
  start(): void {
    for (const database of this.databases) database.start();
    for (const subgraph of this.#hosted) subgraph.start();
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** From now on the process is not ready: no new requests are to be sent to it. */
  beginStop(): void {
    this.#isStopping = true;
  }

  /** Finishes what runs, then closes everything. The caller has stopped taking requests before. */
  async stop(): Promise<void> {
    this.beginStop();
    // Jobs and deliveries still use the subgraphs' pools while they finish.
    await Promise.all(this.databases.map((database) => database.stopWork()));
    await this.mailer.close();
    await Promise.all([...this.directory.values()].map((subgraph) => subgraph.stop()));
    await Promise.all(this.databases.map((database) => database.close()));
  }

  async #openBus(): Promise<Bus> {
    const database = this.databaseOf();
    await database.prepare();
    const { pool, runner } = database;
    const attempts = this.config.consumerAttempts;
    const { logger, metrics } = this;
    return createPostgresBus({ pool, runner, attempts, logger, metrics });
  }
}
