/** Tables of the PostgreSQL bus, created by whoever needs them first. */
export const BUS_TABLES = `
  create schema if not exists bus;

  create table if not exists bus.subscription (
    consumer text not null,
    type text not null,
    primary key (consumer, type)
  );

  create table if not exists bus.delivery (
    id bigint generated always as identity primary key,
    consumer text not null,
    event_id uuid not null,
    type text not null,
    key text not null,
    organization_id text,
    occurred_at timestamptz not null,
    source text not null,
    payload jsonb not null,
    attempts int not null default 0,
    last_error text,
    parked_at timestamptz,
    unique (consumer, event_id)
  );

  create index if not exists delivery_order on bus.delivery (consumer, key, id);
  create index if not exists delivery_parked on bus.delivery (parked_at) where parked_at is not null;
`;
