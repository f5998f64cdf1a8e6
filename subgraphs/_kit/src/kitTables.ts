import { Migration } from '@mikro-orm/migrations';
import { SIGNAL_CHANNEL } from './lastingConnection.ts';

/** Migration with the kit's own tables, which stand in every subgraph's schema. */
export function createKitTables(
  schema: string,
): new (
  ...args: ConstructorParameters<typeof Migration>
) => Migration {
  return class extends Migration {
    override up(): void {
      for (const statement of kitTables(schema)) this.addSql(statement);
    }
  };
}

const kitTables = (schema: string): string[] => [
  `create table outbox (
    id uuid primary key,
    seq bigint,
    type text not null,
    key text not null,
    organization text,
    payload jsonb not null,
    occurred_at timestamptz not null,
    published_at timestamptz
  )`,
  `create sequence outbox_seq owned by outbox.seq`,
  `create index outbox_unpublished on outbox (seq) where published_at is null`,
  `create index outbox_published on outbox (published_at) where published_at is not null`,

  // Numbered at commit and not at insert, while the transaction still holds its row locks: of two
  // transactions that wanted the same row, the one that got it first has the smaller number.
  `create function outbox_commit() returns trigger language plpgsql as $$
  begin
    update "${schema}".outbox set seq = nextval('"${schema}".outbox_seq') where id = new.id;
    perform pg_notify('${SIGNAL_CHANNEL}', json_build_object(
      'source', '${schema}', 'type', new.type, 'key', new.key, 'organizationId', new.organization)::text);
    return null;
  end $$`,
  `create constraint trigger outbox_commit after insert on outbox
    deferrable initially deferred for each row execute function outbox_commit()`,

  `create table inbox (
    event_id uuid primary key,
    handled_at timestamptz not null default now()
  )`,
  `create index inbox_handled on inbox (handled_at)`,

  `create table idempotency (
    owner text not null,
    operation text not null,
    key text not null,
    input_hash text not null,
    result jsonb,
    created_at timestamptz not null default now(),
    primary key (owner, operation, key)
  )`,
  `create index idempotency_created on idempotency (created_at)`,

  // A view to insert into: the job is in the queue if, and only if, the transaction commits.
  `create view job_request as
    select null::uuid as id, null::text as task, null::jsonb as payload, null::timestamptz as run_at,
      null::text as key, null::int as max_attempts
    where false`,
  `create function add_requested_job() returns trigger language plpgsql as $$
  begin
    perform graphile_worker.add_job(new.task, payload => new.payload::json, run_at => new.run_at,
      job_key => new.key, max_attempts => new.max_attempts);
    return new;
  end $$`,
  `create trigger add_requested_job instead of insert on job_request
    for each row execute function add_requested_job()`,
];
