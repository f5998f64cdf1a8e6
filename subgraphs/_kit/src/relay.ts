import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';
import type { Logger } from 'pino';
import type { Bus } from './bus.ts';
import type { EventEnvelope } from './outbox.ts';

const BATCH = 500;
const LOOK_EVERY_MS = 1000;

export interface RelayOptions {
  subgraph: string;
  orm: MikroORM;
  bus: Bus;
  logger: Logger;
}

/** Takes a subgraph's committed events from its outbox to the bus; of several processes, one does. */
export class Relay {
  readonly #options: RelayOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #wakeUp: () => void = () => undefined;
  #isAwaited = true;

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#keepRelaying();
  }

  /** There is something in the outbox. */
  wake(): void {
    this.#isAwaited = true;
    this.#wakeUp();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wakeUp();
    await this.#running;
  }

  async #keepRelaying(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      this.#isAwaited = false;
      try {
        while ((await this.#relayBatch()) === BATCH && !signal.aborted);
      } catch (error) {
        this.#options.logger.warn({ err: error }, 'events not relayed, trying again');
        await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
      }
      if (!this.#isAwaited && !signal.aborted) await this.#rest();
    }
  }

  async #rest(): Promise<void> {
    const resting = new AbortController();
    this.#wakeUp = () => resting.abort();
    await sleep(LOOK_EVERY_MS, undefined, { signal: resting.signal }).catch(() => undefined);
    this.#wakeUp = () => undefined;
  }

  async #relayBatch(): Promise<number> {
    const { orm, subgraph, bus } = this.#options;
    const em = orm.em.fork({ useContext: true });
    if (!(await hasUnpublished(em.getKysely<OutboxTable>()))) return 0;
    return em.transactional(async () => {
      const kysely = em.getKysely<OutboxTable>();
      if (!(await isOnlyRelay(kysely, subgraph))) return 0;
      const rows = await unpublished(kysely).selectAll().orderBy('seq').limit(BATCH).execute();
      if (rows.length === 0) return 0;
      await bus.publish(rows.map((row) => toEvent(row, subgraph)));
      await kysely
        .updateTable('outbox')
        .set({ published_at: sql`now()` })
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
      return rows.length;
    });
  }
}

interface OutboxTable {
  outbox: {
    id: string;
    seq: string | null;
    type: string;
    key: string;
    organization: string | null;
    payload: unknown;
    occurred_at: string;
    published_at: Date | string | null;
  };
}

type Outbox = Kysely<OutboxTable>;

async function hasUnpublished(db: Outbox): Promise<boolean> {
  return (await unpublished(db).select('id').limit(1).executeTakeFirst()) !== undefined;
}

async function isOnlyRelay(db: Outbox, subgraph: string): Promise<boolean> {
  const { rows } = await sql<{ isOnly: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('kontor relay'), hashtext(${subgraph})) as "isOnly"`.execute(
    db,
  );
  return rows[0]?.isOnly ?? false;
}

function unpublished(db: Outbox) {
  return db.selectFrom('outbox').where('published_at', 'is', null).where('seq', 'is not', null);
}

function toEvent(row: OutboxTable['outbox'], source: string): EventEnvelope {
  return {
    id: row.id,
    type: row.type,
    key: row.key,
    organizationId: row.organization,
    occurredAt: new Date(row.occurred_at),
    source,
    payload: row.payload,
  };
}
