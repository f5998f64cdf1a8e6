import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';

/** Channel on which every recorded event is signalled when its transaction commits. */
export const SIGNAL_CHANNEL = 'kontor_signals';

export interface LastingConnectionOptions {
  url: string;
  logger: Logger;
  /** Called with each new connection, before it counts as connected. */
  onConnect(client: Client): Promise<void>;
  onNotification(payload: string): void;
}

/** A connection kept for LISTEN and session locks; when it breaks it comes back by itself. */
export class LastingConnection {
  readonly #options: LastingConnectionOptions;
  readonly #stopping = new AbortController();
  #client: Client | undefined;
  #running: Promise<void> | undefined;

  constructor(options: LastingConnectionOptions) {
    this.#options = options;
  }

  get isConnected(): boolean {
    return this.#client !== undefined;
  }

  /** Undefined while the connection is broken. */
  get client(): Client | undefined {
    return this.#client;
  }

  start(): void {
    this.#running ??= this.#keepConnected();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #keepConnected(): Promise<void> {
    let pause = 100;
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#connectOnce(() => {
          pause = 100;
        });
      } catch (error) {
        this.#options.logger.warn({ err: error }, 'no connection for signals, trying again');
      }
      this.#client = undefined;
      await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, 2000);
    }
  }

  /** Resolves or throws when the connection is over. */
  async #connectOnce(onConnected: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.#options.url,
      application_name: 'kontor signals',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    const ended = Promise.withResolvers<void>();
    // A failure before it is awaited is reported by connect() as well.
    ended.promise.catch(() => undefined);
    client.on('end', ended.resolve);
    client.on('error', ended.reject);
    client.on('notification', ({ payload }) => this.#options.onNotification(payload ?? ''));
    // A network that swallows packets breaks no connection: only asking shows that nobody answers.
    const heartbeat = setInterval(() => client.query('select 1').catch(ended.reject), HEARTBEAT_MS);
    try {
      await client.connect();
      await client.query(`listen ${SIGNAL_CHANNEL}`);
      await this.#options.onConnect(client);
      if (this.#stopping.signal.aborted) return;
      this.#client = client;
      onConnected();
      await ended.promise;
    } finally {
      clearInterval(heartbeat);
      this.#client = undefined;
      // Not awaited: a connection that is dead already may never confirm its end.
      client.end().catch(() => undefined);
    }
  }
}

const ANSWER_WITHIN_MS = 5000;
const HEARTBEAT_MS = 10_000;
