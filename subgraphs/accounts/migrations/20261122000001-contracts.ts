import { Migration } from '@mikro-orm/migrations';

/** Contracts of customers, and which of them a session or an API key works under. */
export default class extends Migration {
  override up(): void {
    this.addSql(`create table contract (
      id uuid primary key,
      organization_id uuid not null references organization (id) deferrable initially deferred,
      seller_id uuid not null references organization (id) deferrable initially deferred,
      number text not null check (number <> ''),
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      valid_from date not null,
      valid_until date check (valid_until > valid_from),
      is_assortment_limited boolean not null,
      is_closed boolean not null,
      created_at timestamptz(3) not null,
      unique (organization_id, seller_id, number)
    )`);
    for (const table of ['session', 'api_key']) {
      this.addSql(`alter table ${table} add column contract_id uuid
        references contract (id) deferrable initially deferred`);
    }
  }
}
