import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import type { Bus, EventDelivery, ParkedEvent } from './bus.ts';
import type { JobRunner } from './jobRunner.ts';
import type { Metrics } from './metrics.ts';
import type { EventEnvelope } from './outbox.ts';
import { inTransaction } from './transaction.ts';

export interface PostgresBusOptions {
  pool: Pool;
  runner: JobRunner;
  /** Failed attempts after which an event is parked. */
  attempts: number;
  logger: Logger;
  metrics: Pick<Metrics, 'eventDelivered' | 'eventFailed'>;
}

/**
 * The bus in PostgreSQL: one row per event and consumer, and one job per consumer and key that
 * delivers the key's rows in order. A row goes when it was delivered.
 */
export function createPostgresBus({
  pool,
  runner,
  attempts,
  logger,
  metrics,
}: PostgresBusOptions): Bus {
  return {
    async subscribe(consumer, types) {
      await pool.query(
        `with wanted as (select unnest($2::text[]) as type),
           gone as (delete from bus.subscription where consumer = $1 and type <> all ($2))
         insert into bus.subscription (consumer, type) select $1, type from wanted
         on conflict do nothing`,
        [consumer, types],
      );
    },

    async publish(events) {
      await pool.query(PUBLISH, [JSON.stringify(events)]);
    },

    consume(consumer, deliver) {
      runner.addTask(taskOf(consumer), async (payload) => {
        const { key } = payload as { key: string };
        let outcome: Outcome;
        do outcome = await deliverNext(consumer, key, deliver);
        while (outcome === 'delivered');
        // The queue tries the job again after a pause.
        if (typeof outcome === 'object') throw outcome.failure;
      });
    },

    async parkedEvents() {
      const { rows } = await pool.query<DeliveryRow>(
        'select * from bus.delivery where parked_at is not null order by parked_at, id',
      );
      return rows.map(toParkedEvent);
    },

    async replayParked(id) {
      const { rowCount } = await pool.query(
        `with freed as (
           update bus.delivery set parked_at = null, attempts = 0
           where id = $1 and parked_at is not null returning consumer, key)
         select ${ADD_JOB} from freed`,
        [id],
      );
      return (rowCount ?? 0) > 0;
    },
  };

  /** Delivers the key's first row. It stays locked meanwhile, which keeps the order between processes. */
  function deliverNext(consumer: string, key: string, deliver: EventDelivery): Promise<Outcome> {
    return inTransaction(pool, async (client): Promise<Outcome> => {
      const row = await lockFirst(client, consumer, key);
      if (!row || row.parked_at) return 'nothing to deliver';
      try {
        await deliver(toEvent(row));
      } catch (error) {
        return (await noteFailure(client, row, error)) ? 'nothing to deliver' : { failure: error };
      }
      await client.query('delete from bus.delivery where id = $1', [row.id]);
      metrics.eventDelivered(consumer);
      return 'delivered';
    });
  }

  /** True when that was the last attempt. */
  async function noteFailure(
    client: PoolClient,
    row: DeliveryRow,
    error: unknown,
  ): Promise<boolean> {
    metrics.eventFailed(row.consumer);
    const attempt = row.attempts + 1;
    const isParked = attempt >= attempts;
    await client.query(
      `update bus.delivery set attempts = $2, last_error = $3,
         parked_at = case when $4 then now() end where id = $1`,
      [row.id, attempt, String(error).slice(0, 2000), isParked],
    );
    const facts = { err: error, consumer: row.consumer, type: row.type, key: row.key, attempt };
    if (isParked) {
      logger.error({ ...facts, delivery: row.id }, 'event parked, later ones of its key wait');
    } else {
      logger.warn(facts, 'event not handled, will be tried again');
    }
    return isParked;
  }
}

type Outcome = 'delivered' | 'nothing to deliver' | { failure: unknown };

const taskOf = (consumer: string): string => `bus:${consumer}`;

// A job that waits out its pause after a failure keeps the pause when further events arrive.
const ADD_JOB = `graphile_worker.add_job('bus:' || consumer, payload => json_build_object('key', key),
  job_key => 'bus:' || consumer || ':' || key, job_key_mode => 'preserve_run_at', max_attempts => 1000)`;

const PUBLISH = `
  with event as (
    select * from rows from (json_to_recordset($1::json) as (
      id uuid, type text, key text, "organizationId" text, "occurredAt" timestamptz, source text, payload jsonb
    )) with ordinality
  ), added as (
    insert into bus.delivery (consumer, event_id, type, key, organization_id, occurred_at, source, payload)
    select s.consumer, e.id, e.type, e.key, e."organizationId", e."occurredAt", e.source, e.payload
    from event e join bus.subscription s on s.type = e.type
    order by e.ordinality
    on conflict (consumer, event_id) do nothing
    returning consumer, key
  )
  select ${ADD_JOB} from (select distinct consumer, key from added) as queue`;

async function lockFirst(
  client: PoolClient,
  consumer: string,
  key: string,
): Promise<DeliveryRow | undefined> {
  const { rows } = await client.query<DeliveryRow>(
    `select * from bus.delivery where consumer = $1 and key = $2 order by id limit 1 for update`,
    [consumer, key],
  );
  return rows[0];
}

interface DeliveryRow {
  id: string;
  consumer: string;
  event_id: string;
  type: string;
  key: string;
  organization_id: string | null;
  occurred_at: Date;
  source: string;
  payload: unknown;
  attempts: number;
  last_error: string | null;
  parked_at: Date | null;
}

function toEvent(row: DeliveryRow): EventEnvelope {
  return {
    id: row.event_id,
    type: row.type,
    key: row.key,
    organizationId: row.organization_id,
    occurredAt: row.occurred_at,
    source: row.source,
    payload: row.payload,
  };
}

function toParkedEvent(row: DeliveryRow): ParkedEvent {
  return {
    id: row.id,
    consumer: row.consumer,
    event: toEvent(row),
    attempts: row.attempts,
    lastError: row.last_error ?? '',
    parkedAt: row.parked_at ?? new Date(0),
  };
}
