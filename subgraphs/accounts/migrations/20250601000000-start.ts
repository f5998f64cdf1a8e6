import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    for (const statement of [...organizations, ...members, ...sessions, ...apiKeys, ...audit]) {
      this.addSql(statement);
    }
  }
}

// References are checked at commit: the rows of one flush come in no particular order.
const organizations = [
  'create extension if not exists pg_trgm schema public',
  `create table organization (
    id uuid primary key,
    kind text not null check (kind in ('CUSTOMER', 'SELLER')),
    name text not null,
    legal_name text not null,
    tax_id text not null,
    kpp text,
    country text not null check (country ~ '^[A-Z]{2}$'),
    status text not null check (status in ('APPLIED', 'ACTIVE', 'SUSPENDED')),
    segment text,
    created_at timestamptz(3) not null,
    unique nulls not distinct (country, tax_id, kpp)
  )`,
  'create index organization_by_name on organization (lower(name), id)',
  'create index organization_by_name_part on organization using gin (lower(name) gin_trgm_ops)',
  'create index organization_by_tax_id on organization (tax_id)',

  `create table address (
    id uuid primary key,
    organization_id uuid not null references organization (id) deferrable initially deferred,
    label text not null,
    line text not null,
    city text not null,
    postal_code text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    is_default boolean not null
  )`,
  'create index address_of_organization on address (organization_id, is_default desc, label)',
  'create unique index address_default on address (organization_id) where is_default',
];

const members = [
  `create table users (
    id uuid primary key,
    name text not null,
    email text not null unique check (email = lower(email)),
    password_hash text,
    locale text not null check (locale in ('RU', 'EN')),
    created_at timestamptz(3) not null
  )`,

  `create table membership (
    id uuid primary key,
    organization_id uuid not null references organization (id) deferrable initially deferred,
    user_id uuid not null references users (id) deferrable initially deferred,
    roles text[] not null,
    order_limit numeric(18, 2) check (order_limit >= 0),
    order_limit_currency text,
    created_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((order_limit is null) = (order_limit_currency is null))
  )`,
  'create unique index membership_present on membership (organization_id, user_id) where ended_at is null',
  'create index membership_of_user on membership (user_id, organization_id)',
];

const sessions = [
  `create table session (
    id uuid primary key,
    user_id uuid not null references users (id) deferrable initially deferred,
    membership_id uuid not null references membership (id) deferrable initially deferred,
    client text not null check (client in ('web', 'program')),
    ip text,
    user_agent text,
    created_at timestamptz(3) not null,
    last_used_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    ended_at timestamptz(3),
    end_reason text
  )`,
  'create index session_of_membership on session (membership_id) where ended_at is null',
  'create index session_expiry on session (expires_at)',

  `create table refresh_token (
    hash text primary key,
    session_id uuid not null references session (id) on delete cascade deferrable initially deferred,
    created_at timestamptz(3) not null,
    spent_at timestamptz(3),
    successor_salt text,
    successor_hash text
  )`,
  'create index refresh_token_of_session on refresh_token (session_id)',

  `create table sign_in_attempts (
    key text primary key,
    failures int not null,
    last_at timestamptz(3) not null,
    locked_until timestamptz(3)
  )`,
  'create index sign_in_attempts_age on sign_in_attempts (last_at)',

  `create table totp (
    user_id uuid primary key references users (id) deferrable initially deferred,
    sealed_secret text not null,
    created_at timestamptz(3) not null,
    confirmed_at timestamptz(3),
    last_step bigint
  )`,
  `create table recovery_code (
    user_id uuid not null references totp (user_id) on delete cascade deferrable initially deferred,
    hash text not null,
    used_at timestamptz(3),
    primary key (user_id, hash)
  )`,
];

const apiKeys = [
  `create table api_key (
    id uuid primary key,
    organization_id uuid not null references organization (id) deferrable initially deferred,
    name text not null,
    prefix text not null,
    secret_hash text not null unique,
    scopes text[] not null,
    is_sandbox boolean not null,
    rate_limit int,
    cost_limit int,
    created_by uuid references users (id) deferrable initially deferred,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3),
    last_used_at timestamptz(3),
    revoked_at timestamptz(3)
  )`,
  'create index api_key_of_organization on api_key (organization_id, created_at desc, id desc)',
];

const audit = [
  `create table audit_entry (
    sequence bigint primary key,
    id uuid not null unique,
    at timestamptz(3) not null,
    organization_id uuid,
    user_id uuid,
    actor text not null,
    action text not null,
    subject text,
    before text,
    after text,
    ip text,
    hash text not null
  )`,
  'create index audit_entry_of_organization on audit_entry (organization_id, sequence desc)',
  'create index audit_entry_of_action on audit_entry (action, sequence desc)',

  // The end of the chain. Whoever appends locks this row, so that all writers make one chain.
  `create table audit_chain (
    is_only boolean primary key default true check (is_only),
    sequence bigint not null,
    hash text not null
  )`,
  `insert into audit_chain (sequence, hash) values (0, repeat('0', 64))`,

  `create function refuse_audit_change() returns trigger language plpgsql as $$
  begin
    raise exception 'The audit log is append-only.';
  end $$`,
  `create trigger refuse_audit_change before update or delete on audit_entry
    for each row execute function refuse_audit_change()`,
  `create trigger refuse_audit_truncate before truncate on audit_entry
    for each statement execute function refuse_audit_change()`,
];
