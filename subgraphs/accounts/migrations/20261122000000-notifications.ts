import { Migration } from '@mikro-orm/migrations';

/** What people are told of, and how they want to be told. */
export default class extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  // Numbers a person's notifications: whoever writes one holds this row until it is committed, so
  // that they are seen in the order of their numbers.
  `create table notification_inbox (
    organization_id uuid not null references organization (id) deferrable initially deferred,
    user_id uuid not null references users (id) deferrable initially deferred,
    last_seq bigint not null,
    primary key (organization_id, user_id)
  )`,

  `create table notification (
    id uuid primary key,
    organization_id uuid not null,
    user_id uuid not null,
    seq bigint not null,
    key text not null,
    kind text not null,
    title_ru text not null,
    title_en text not null,
    text_ru text not null,
    text_en text not null,
    link text not null,
    is_urgent boolean not null,
    is_shown boolean not null,
    is_mailed boolean not null,
    at timestamptz(3) not null,
    created_at timestamptz(3) not null,
    read_at timestamptz(3),
    mailed_at timestamptz(3),
    foreign key (organization_id, user_id) references notification_inbox deferrable initially deferred,
    unique (organization_id, user_id, key)
  )`,
  'create unique index notification_of_person on notification (organization_id, user_id, seq desc)',
  `create index notification_unread on notification (organization_id, user_id, seq desc)
    where read_at is null and is_shown`,
  'create index notification_age on notification (created_at)',

  `create table notification_preference (
    user_id uuid primary key references users (id) deferrable initially deferred,
    channels jsonb not null,
    has_quiet_hours boolean not null,
    quiet_hours jsonb
  )`,
];
