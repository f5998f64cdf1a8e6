import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`
      create table quote (
        id uuid primary key,
        organization_id uuid not null,
        currency text not null,
        total numeric(19, 2) not null,
        total_vat numeric(19, 2) not null,
        total_with_vat numeric(19, 2) not null,
        created_at timestamptz not null,
        valid_until timestamptz not null
      )`);
    this.addSql('create index quote_organization on quote (organization_id, id)');
    this.addSql(`
      create table quote_line (
        quote_id uuid not null references quote (id) on delete cascade,
        line_no integer not null,
        organization_id uuid not null,
        product_id uuid not null,
        quantity numeric not null,
        price jsonb not null,
        total numeric(19, 2) not null,
        vat numeric(19, 2) not null,
        total_with_vat numeric(19, 2) not null,
        primary key (quote_id, line_no)
      )`);
  }
}
