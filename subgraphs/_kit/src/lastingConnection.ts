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
    await this.#client?.end();
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
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    const ended = new Promise<void>((resolve, reject) => {
      client.once('end', resolve);
      client.on('error', reject);
    });
    // A failure before `ended` is awaited is reported by connect() as well.
    ended.catch(() => undefined);
    client.on('notification', ({ payload }) => this.#options.onNotification(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${SIGNAL_CHANNEL}`);
      await this.#options.onConnect(client);
      if (this.#stopping.signal.aborted) return;
      this.#client = client;
      onConnected();
      await ended;
    } finally {
      this.#client = undefined;
      await client.end().catch(() => undefined);
    }
  }
}
