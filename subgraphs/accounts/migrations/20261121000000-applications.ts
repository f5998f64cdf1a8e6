import { Migration } from '@mikro-orm/migrations';

/** Companies that ask for an account. */
export default class extends Migration {
  override up(): void {
    this.addSql(`create table application (
      id uuid primary key,
      reference text not null unique,
      company_name text not null,
      country text not null check (country ~ '^[A-Z]{2}$'),
      tax_id text not null,
      contact_name text not null,
      email text not null,
      phone text,
      message text,
      sku text,
      ip text,
      applied_at timestamptz(3) not null
    )`);
  }
}
