import { Migration } from '@mikro-orm/migrations';

export default class extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm schema public`);
    // The row stays locked until its number is committed with its document: so numbers have no gaps.
    this.addSql(`
      create table document_counter (
        kind text not null,
        year int not null,
        last int not null,
        primary key (kind, year)
      )`);
    this.addSql(`
      create table document (
        id uuid primary key,
        organization_id uuid not null,
        kind text not null check (kind in ('INVOICE', 'UPD')),
        number text not null,
        date date not null,
        status text not null check (status in ('DRAFT', 'ISSUED', 'SENT', 'DELIVERED', 'SIGNED',
          'REJECTED', 'ANNULLED')),
        currency text not null,
        total numeric not null,
        order_id uuid,
        invoice_id uuid,
        shipment_id uuid,
        content text not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        issued_at timestamptz not null,
        unique (kind, number)
      )`);
    this.addSql(`create index document_list on document (organization_id, id)`);
    this.addSql(`create index document_order on document (order_id)`);
    this.addSql(`create index document_shipment on document (shipment_id)`);
    // An invoice has one paper.
    this.addSql(
      `create unique index document_invoice on document (invoice_id) where kind = 'INVOICE'`,
    );
    this.addSql(
      `create index document_number_search on document using gin (number public.gin_trgm_ops)`,
    );
    this.addSql(`
      create function keep_issued() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and to_jsonb(new) - 'status' = to_jsonb(old) - 'status' then
          return new;
        end if;
        raise exception 'An issued document never changes.';
      end $$`);
    this.addSql(`
      create trigger document_keep_issued before update or delete on document
        for each row execute function keep_issued()`);
    this.addSql(`
      create trigger document_keep_all before truncate on document
        for each statement execute function keep_issued()`);
  }
}
